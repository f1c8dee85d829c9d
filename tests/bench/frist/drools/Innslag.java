package frist;

import java.time.LocalDate;

/** An entry of a section, as it stands. A field that the section does not have is null. */
public final class Innslag {
    private final String slag;
    private final String id;
    private final int nr;
    private final LocalDate fra;
    private final LocalDate til;
    private final LocalDate tilbud;
    private final String dagtype;
    private final int virkedager;

    /** One line of the file, without the word before the first tab: slag, id, nr, fra, til, tilbud, dagtype, virkedager. */
    Innslag(String[] felt) {
        slag = felt[1];
        id = felt[2];
        nr = Integer.parseInt(felt[3]);
        fra = dag(felt[4]);
        til = dag(felt[5]);
        tilbud = dag(felt[6]);
        dagtype = felt[7];
        virkedager = Integer.parseInt(felt[8]);
    }

    static LocalDate dag(String tekst) {
        return tekst.equals("-") ? null : LocalDate.parse(tekst);
    }

    public String getSlag() { return slag; }
    public String getId() { return id; }
    public int getNr() { return nr; }
    public LocalDate getFra() { return fra; }
    public LocalDate getTil() { return til; }
    public LocalDate getTilbud() { return tilbud; }
    public String getDagtype() { return dagtype; }
    public int getVirkedager() { return virkedager; }

    @Override
    public String toString() {
        return slag + " " + id + " " + fra + " " + til + " " + virkedager;
    }
}
