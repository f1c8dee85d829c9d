"""The form of a name that a search compares. Letters that people confuse get the same form.

å, æ and the letters of other scripts are kept (kontrakt §5.11). Only a search treats ø as o: in the order of
names ø is a letter of its own.
"""

from functools import lru_cache

import icu

_REGLER = r"""
# Apostrophes and accents that stand alone; hyphens and dashes.
[\u0060\u00B4\u02B9\u02BB-\u02BF\u02C8\u02CA\u02CB\u0559\u055A\u05F3\u1FBD\u1FBF\u1FEF\u1FFD] > \' ;
[\u2018-\u201B\u2032\u2035\uA78B\uA78C\uFF07] > \' ;
[[:Dash:]\u02D7\u2043\u30FB] > \- ;
# Wide, small and joined forms of a letter are the letter; an accent is a sign of its own.
:: NFKD ;
:: Lower ;
# Accents (but the ring), invisible signs, and the tatweel that stretches an Arabic word.
[[:^ccc=0:]-[\u030A]] > ;
[[:Default_Ignorable_Code_Point:][:Cf:]\u0640] > ;
:: Null ;
a \u030A > å ;
\u030A > ;
# Arabic, Persian, Urdu and Kurdish keyboards have other signs for alef, yeh, kaf and heh.
[\u0671-\u0673\u0675] > \u0627 ;
[\u0649\u06CC\u06CD\u06D0\u06D2] > \u064A ;
[\u06A9\u06AA] > \u0643 ;
[\u0629\u06BE\u06C1\u06C3\u06D5] > \u0647 ;
ς > σ ;
[əǝ] > e ;
# ı ł đ ø and the like, as they are typed on a keyboard without them.
:: [[:Latin:]-[åæ]] Latin-ASCII ;
"""
_lik = icu.Transliterator.createFromRules("nir-soekeform", _REGLER, icu.UTransDirection.FORWARD)


@lru_cache(maxsize=100_000)
def soekeform(tekst: str) -> str:
    """`Çelik-Åsén` → `celik-åsen`, `Øyvind` → `oyvind`, `Işık` → `isik`, `O’Neill` → `o'neill`."""
    if tekst.isascii():  # Most names are ASCII, and this way is several times as fast.
        return " ".join(tekst.lower().replace("`", "'").split())
    return " ".join(str(_lik.transliterate(tekst)).split())
