package frist;

import java.util.ArrayList;
import java.util.List;

/** A participant: the sluttmål, and the entries. */
public final class Person {
    private final String duf;
    private final String maal;
    final List<Innslag> innslag = new ArrayList<>();

    Person(String duf, String maal) {
        this.duf = duf;
        this.maal = maal;
    }

    public String getDuf() { return duf; }
    public String getMaal() { return maal; }

    @Override
    public String toString() {
        return duf + " " + maal;
    }
}
