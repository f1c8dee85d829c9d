import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.strimzi.api.kafka.model.common.UnknownPropertyPreserving;
import io.strimzi.api.kafka.model.kafka.Kafka;
import io.strimzi.api.kafka.model.nodepool.KafkaNodePool;
import io.strimzi.api.kafka.model.topic.KafkaTopic;
import io.strimzi.api.kafka.model.user.KafkaUser;
import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads manifests as Strimzi's operator reads them, and refuses a property that Strimzi does not know. */
class Strimzi {
    private static final Map<String, Class<?>> SLAG = Map.of(
        "Kafka", Kafka.class, "KafkaNodePool", KafkaNodePool.class,
        "KafkaTopic", KafkaTopic.class, "KafkaUser", KafkaUser.class);
    private static int lest;
    private static int ukjente;

    public static void main(String[] filer) throws Exception {
        ObjectMapper leser = new ObjectMapper(new YAMLFactory());
        for (String fil : filer) {
            List<JsonNode> alle = leser.readerFor(JsonNode.class).<JsonNode>readValues(new File(fil)).readAll();
            for (JsonNode en : alle) {
                Class<?> slag = SLAG.get(en.path("kind").asText());
                if (slag != null) {
                    lest++;
                    let(leser.treeToValue(en, slag), en.path("kind").asText() + " " + en.at("/metadata/name").asText());
                }
            }
        }
        System.out.println(lest + " manifests of Strimzi read, " + ukjente + " unknown properties");
        System.exit(lest == 0 || ukjente > 0 ? 1 : 0);
    }

    /** Reports what Jackson put aside because no class of Strimzi has it, in the object and all that it holds. */
    private static void let(Object noe, String hvor) throws Exception {
        if (noe instanceof Collection<?> liste) {
            for (Object en : liste) let(en, hvor);
        } else if (noe instanceof UnknownPropertyPreserving del) {
            Map<String, Object> resten = del.getAdditionalProperties();
            for (String navn : resten == null ? List.<String>of() : resten.keySet()) {
                ukjente++;
                System.out.println(hvor + ": unknown property " + navn);
            }
            letIFelter(noe, hvor);
        } else if (noe != null && noe.getClass().getName().startsWith("io.strimzi")) {
            letIFelter(noe, hvor);
        }
    }

    private static void letIFelter(Object noe, String hvor) throws Exception {
        for (var metode : noe.getClass().getMethods()) {
            boolean leser = metode.getName().startsWith("get") && metode.getParameterCount() == 0;
            if (leser && !metode.getName().equals("getAdditionalProperties") && !metode.getName().equals("getClass")) {
                let(metode.invoke(noe), hvor + "." + metode.getName().substring(3));
            }
        }
    }
}
