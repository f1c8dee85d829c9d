package frist;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.event.rule.AfterMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.runtime.KieSession;

/**
 * The peer in Drools. Arguments: the rules, and the file of parameters and persons.
 *
 * Each line "alle" on standard input computes all persons once, and is answered by the number of lines of their logs.
 * The line "frister" is answered by the deadline of each person.
 */
public final class Frist {
    private final KieBase regler;
    private final Kalender kalender = new Kalender();
    private final List<Varighet> varigheter = new ArrayList<>();
    private final List<Person> personer = new ArrayList<>();
    private int grense;

    private Frist(Path drl, Path data) throws IOException {
        regler = bygd(Files.readString(drl));
        for (String linje : Files.readAllLines(data)) {
            les(linje.split("\t"));
        }
    }

    private static KieBase bygd(String drl) {
        KieServices tjenester = KieServices.Factory.get();
        KieFileSystem filer = tjenester.newKieFileSystem();
        filer.write("src/main/resources/frist.drl", drl);
        KieBuilder bygger = tjenester.newKieBuilder(filer).buildAll(ExecutableModelProject.class);
        if (bygger.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(bygger.getResults().toString());
        }
        return tjenester.newKieContainer(bygger.getKieModule().getReleaseId()).getKieBase();
    }

    private void les(String[] felt) {
        switch (felt[0]) {
            case "grense" -> grense = Integer.parseInt(felt[1]);
            case "dag" -> kalender.dag(LocalDate.parse(felt[1]), felt[2].equals("1"));
            case "varighet" -> varigheter.add(new Varighet(felt));
            case "person" -> personer.add(new Person(felt[1], felt[2]));
            case "innslag" -> personer.get(personer.size() - 1).innslag.add(new Innslag(felt));
            default -> throw new IllegalArgumentException(felt[0]);
        }
    }

    private LocalDate frist(Person person, List<String> logg) {
        KieSession oekt = regler.newKieSession();
        try {
            oekt.setGlobal("kalender", kalender);
            oekt.setGlobal("grense", grense);
            oekt.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void afterMatchFired(AfterMatchFiredEvent hendelse) {
                    logg.add(hendelse.getMatch().getRule().getName() + ": " + hendelse.getMatch().getObjects());
                }
            });
            varigheter.stream().filter(v -> v.getMaal().equals(person.getMaal())).forEach(oekt::insert);
            oekt.insert(person);
            person.innslag.forEach(oekt::insert);
            oekt.fireAllRules();
            return oekt.getObjects(Frist::erFristen).stream().map(en -> ((Steg) en).getDag()).findFirst().orElseThrow();
        } finally {
            oekt.dispose();
        }
    }

    private static boolean erFristen(Object en) {
        return en instanceof Steg steg && steg.getNavn().equals("frist");
    }

    private int alle() {
        int linjer = 0;
        for (Person person : personer) {
            List<String> logg = new ArrayList<>();
            frist(person, logg);
            linjer += logg.size();
        }
        return linjer;
    }

    public static void main(String[] argumenter) throws IOException {
        Frist frist = new Frist(Path.of(argumenter[0]), Path.of(argumenter[1]));
        System.out.println("klar");
        BufferedReader inn = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String linje = inn.readLine(); linje != null; linje = inn.readLine()) {
            if (linje.equals("alle")) {
                System.out.println(frist.alle());
                continue;
            }
            StringBuilder svar = new StringBuilder();
            frist.personer.forEach(en -> svar.append(frist.frist(en, new ArrayList<>())).append(' '));
            System.out.println(svar);
        }
    }
}
