package io.decree.codegen.properties;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Compares the properties and examples that ran with those that were generated.
 *
 * <p>A test cannot count itself: a class that the test runner overlooks says nothing. So the count
 * is made afterwards, from the runner's reports.
 */
public final class PropertyCount {

    private static final int SHOWN = 10;

    private PropertyCount() {}

    /**
     * Checks that everything that was generated also ran.
     *
     * @param manifestFiles the generated lists, one line for each property or example
     * @param reportsDir the XML reports of the test runner
     * @return how many properties and examples ran
     * @throws IOException when a file cannot be read
     * @throws IllegalStateException when something did not run; the message says what
     */
    public static int check(List<Path> manifestFiles, Path reportsDir) throws IOException {
        if (manifestFiles.isEmpty()) {
            throw new IllegalStateException("there is no list of generated properties");
        }
        List<String> ran = ran(reportsDir);
        List<String> missing = new ArrayList<>();
        int generated = 0;
        for (Path manifest : manifestFiles) {
            for (String line : entries(manifest)) {
                generated++;
                String method = line.substring(0, line.indexOf(' '));
                String label = line.substring(line.indexOf(' ') + 1);
                if (!ran.remove(label) && !ran.remove(method)) {
                    missing.add(label);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw new IllegalStateException(message(missing, generated, reportsDir));
        }
        return generated;
    }

    /**
     * The lists of what was generated.
     *
     * @param tree a tree of generated tests
     * @return the files whose name ends with {@code Properties.list}
     * @throws IOException when the tree cannot be read
     */
    public static List<Path> manifests(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            return files.filter(f -> f.toString().endsWith("Properties.list")).sorted().toList();
        }
    }

    private static String message(List<String> missing, int generated, Path reportsDir) {
        String more = missing.size() > SHOWN ? " and " + (missing.size() - SHOWN) + " more" : "";
        return missing.size()
                + " of "
                + generated
                + " generated properties and examples did not run: "
                + String.join(", ", missing.subList(0, Math.min(SHOWN, missing.size())))
                + more
                + ". Each needs a handwritten subclass of the generated class whose name ends with"
                + " Properties; the reports are in "
                + reportsDir.getFileName()
                + ".";
    }

    private static List<String> entries(Path manifest) throws IOException {
        return Files.readAllLines(manifest).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static List<String> ran(Path reportsDir) throws IOException {
        List<String> names = new ArrayList<>();
        if (!Files.isDirectory(reportsDir)) {
            return names;
        }
        try (Stream<Path> files = Files.list(reportsDir)) {
            for (Path file : files.filter(PropertyCount::isReport).sorted().toList()) {
                names.addAll(testCases(file));
            }
        }
        return names;
    }

    private static boolean isReport(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("TEST-") && name.endsWith(".xml");
    }

    private static List<String> testCases(Path report) throws IOException {
        try (InputStream in = Files.newInputStream(report)) {
            NodeList cases =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(in)
                            .getElementsByTagName("testcase");
            List<String> names = new ArrayList<>();
            for (int i = 0; i < cases.getLength(); i++) {
                Element testCase = (Element) cases.item(i);
                if (testCase.getElementsByTagName("skipped").getLength() == 0) {
                    names.add(testCase.getAttribute("name"));
                }
            }
            return names;
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("cannot read the report " + report.getFileName(), e);
        }
    }
}
