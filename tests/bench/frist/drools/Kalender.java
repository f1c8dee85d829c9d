package frist;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The virkedager, and how long permisjoner last, with each day counted once. */
public final class Kalender {
    private final List<LocalDate> virkedager = new ArrayList<>();
    private final List<Integer> foer = new ArrayList<>();
    private long foerste = -1;

    /** Add the next day. */
    void dag(LocalDate dag, boolean virkedag) {
        if (foerste < 0) {
            foerste = dag.toEpochDay();
            foer.add(0);
        }
        if (virkedag) {
            virkedager.add(dag);
        }
        foer.add(virkedager.size());
    }

    /** The number of virkedager in [fra, til). */
    public int antall(LocalDate fra, LocalDate til) {
        return fra.isBefore(til) ? foer(til) - foer(fra) : 0;
    }

    /** The n-th virkedag after the day; the day itself where n is 0. */
    public LocalDate leggTil(LocalDate dag, int n) {
        return n == 0 ? dag : virkedager.get(foer(dag.plusDays(1)) + n - 1);
    }

    /** The days that permisjoner of a dagtype add from `start` on. A day in two counts for the one that began first. */
    public int dager(List<Innslag> permisjoner, LocalDate start, String dagtype) {
        List<Innslag> ordnet = new ArrayList<>(permisjoner);
        ordnet.sort(Comparator.comparing(Innslag::getFra).thenComparing(Innslag::getNr));
        LocalDate dekket = start;
        int sum = 0;
        for (Innslag en : ordnet) {
            LocalDate slutt = en.getTil().plusDays(1);
            LocalDate fra = en.getFra().isAfter(dekket) ? en.getFra() : dekket;
            if (fra.isBefore(slutt)) {
                if (en.getDagtype().equals(dagtype)) {
                    sum += dagtype.equals("virkedager") ? antall(fra, slutt) : (int) (slutt.toEpochDay() - fra.toEpochDay());
                }
                dekket = slutt;
            }
        }
        return sum;
    }

    private int foer(LocalDate dag) {
        return foer.get((int) (dag.toEpochDay() - foerste));
    }
}
