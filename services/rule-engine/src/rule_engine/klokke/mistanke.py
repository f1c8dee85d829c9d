"""Whether this machine's clock is trusted to say that days have passed (regelbeskrivelse §9.8.18).

After months of standstill the engine must append the missing days by itself. But it must not append days
because of a wrong clock, since a day cannot be taken back. The broker's clock tells the two cases apart.
"""

from datetime import date

_FORSKJELL = 1
"""The highest difference, in days, between two clocks that can both be right (around midnight)."""
_UTEN_VITNE = 3
"""The highest number of days that are appended by this machine's clock alone: "a few" in the rule."""
_STILLSTAND = 366
"""The highest number of days that are appended without an operator, even if both clocks agree."""
_BEKREFT = "bekreft med `rule-engine dagskifte --dato … --bekreft`"


def mistanke(i_dag: date, siste: date | None, meglers: date | None) -> str | None:
    """The reason why no day may be appended; None: the clock is trusted.

    Args:
        i_dag: today by this machine.
        siste: the last Dagskifte; None: there has been none.
        meglers: today by the broker; None: the broker does not give it.
    """
    if meglers is not None and abs((i_dag - meglers).days) > _FORSKJELL:
        return f"klokken på denne maskinen sier {i_dag}, meglerens sier {meglers}"
    if siste is None:
        return None
    dager = (i_dag - siste).days
    if dager < -_UTEN_VITNE:
        return f"klokken på denne maskinen sier {i_dag}, siste Dagskifte er {siste}"
    if dager > _STILLSTAND:
        return f"siste Dagskifte er {siste}, for {dager} dager siden: {_BEKREFT}"
    if dager > _UTEN_VITNE and meglers is None:
        return f"siste Dagskifte er {siste}, og megleren sier ikke hvilken dag det er: {_BEKREFT}"
    return None
