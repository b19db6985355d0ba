package io.decree.simulator.seeded;

import io.decree.simulator.Subject;
import io.decree.simulator.replica.Settings;
import io.decree.simulator.scenario.Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The whole replica, core and shell, with one source of it changed: the changed source is compiled,
 * and the replica is loaded a second time with it. So the code under test needs no place where a
 * mistake could be put in.
 */
final class SeededCode extends ClassLoader {

    private static final Path ROOT = Path.of("../..");

    /** What is loaded anew: all that may be changed, and all that refers to it. */
    private static final List<String> ANEW =
            List.of(
                    "io.decree.core.",
                    "io.decree.replica.",
                    "io.decree.runtime.",
                    "io.decree.simulator.replica.");

    private final Path folder;

    private SeededCode(Path folder) {
        super(SeededCode.class.getClassLoader());
        this.folder = folder;
    }

    /** The replica as it is, loaded the same way. */
    static SeededCode right(Path folder) {
        return new SeededCode(folder);
    }

    /** The replica with one mistake. */
    static SeededCode with(SeededBug bug, Path folder) throws IOException {
        Path source = ROOT.resolve(bug.file());
        String text = Files.readString(source);
        int at = text.indexOf(bug.right());
        if (at < 0 || text.indexOf(bug.right(), at + 1) >= 0) {
            throw new IllegalArgumentException(
                    bug.name() + ": not exactly once in " + bug.file() + ":\n" + bug.right());
        }
        String wrong =
                text.substring(0, at) + bug.wrong() + text.substring(at + bug.right().length());
        compile(folder, Files.writeString(folder.resolve(source.getFileName()), wrong));
        return new SeededCode(folder);
    }

    private static void compile(Path folder, Path file) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        List<String> options =
                List.of(
                        "-d",
                        folder.toString(),
                        "-classpath",
                        System.getProperty("java.class.path"));
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled =
                    compiler.getTask(
                                    messages,
                                    files,
                                    null,
                                    options,
                                    null,
                                    files.getJavaFileObjects(file))
                            .call();
            if (!compiled) {
                throw new IllegalStateException(messages.toString());
            }
        }
    }

    /** Makes the subject that runs this code. */
    Subject<?, ?> subject(Profile profile, Settings settings) {
        String factory = "io.decree.simulator.replica.SubjectFactory";
        try {
            @SuppressWarnings("unchecked") // the class says so
            Function<Profile, Subject<?, ?>> made =
                    (Function<Profile, Subject<?, ?>>)
                            loadClass(factory).getConstructor(Settings.class).newInstance(settings);
            return made.apply(profile);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        boolean shared = name.equals(Settings.class.getName());
        if (shared || ANEW.stream().noneMatch(name::startsWith)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String file = name.replace('.', '/') + ".class";
        Path changed = folder.resolve(file);
        try (InputStream in =
                Files.exists(changed)
                        ? Files.newInputStream(changed)
                        : getParent().getResourceAsStream(file)) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
