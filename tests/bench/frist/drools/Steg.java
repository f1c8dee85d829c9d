package frist;

import java.time.LocalDate;

/** What a rule arrives at: a day, or a number of days, and for which step. */
public final class Steg {
    private final String navn;
    private final LocalDate dag;
    private final int antall;
    private final LocalDate tilbud;

    public Steg(String navn, LocalDate dag, int antall, LocalDate tilbud) {
        this.navn = navn;
        this.dag = dag;
        this.antall = antall;
        this.tilbud = tilbud;
    }

    public String getNavn() { return navn; }
    public LocalDate getDag() { return dag; }
    public int getAntall() { return antall; }
    public LocalDate getTilbud() { return tilbud; }

    @Override
    public String toString() {
        return navn + " " + dag + " " + antall;
    }
}
