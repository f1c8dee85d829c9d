package frist;

import java.time.LocalDate;

/** The months of a sluttmål for offers on a day in [fra, til). */
public final class Varighet {
    private final String maal;
    private final LocalDate fra;
    private final LocalDate til;
    private final int maaneder;
    private final int utvidelse;

    /** One line of the file, without the word before the first tab: maal, fra, til, maaneder, utvidelse. */
    Varighet(String[] felt) {
        maal = felt[1];
        fra = LocalDate.parse(felt[2]);
        til = LocalDate.parse(felt[3]);
        maaneder = Integer.parseInt(felt[4]);
        utvidelse = Integer.parseInt(felt[5]);
    }

    public String getMaal() { return maal; }
    public LocalDate getFra() { return fra; }
    public LocalDate getTil() { return til; }
    public int getMaaneder() { return maaneder; }
    public int getUtvidelse() { return utvidelse; }

    @Override
    public String toString() {
        return maal + " " + maaneder + " " + utvidelse;
    }
}
