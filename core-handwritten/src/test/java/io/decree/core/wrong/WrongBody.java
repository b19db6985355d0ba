package io.decree.core.wrong;

import java.io.IOException;
import java.io.StringWriter;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A role's source with one mistake in it, compiled and loaded beside the right one. */
public final class WrongBody {

    private static final Path SOURCES = Path.of("src/main/java");

    private final Class<?> body;

    private WrongBody(Class<?> body) {
        this.body = body;
    }

    /**
     * Makes one mistake.
     *
     * @param folder an empty folder for the class
     * @param role the right body
     * @param right a piece of its source that stands there exactly once
     * @param wrong what replaces it
     * @return the body with the mistake
     */
    public static WrongBody of(Path folder, Class<?> role, String right, String wrong)
            throws Exception {
        Path source = SOURCES.resolve(role.getName().replace('.', '/') + ".java");
        String text = Files.readString(source);
        int at = text.indexOf(right);
        if (at < 0 || text.indexOf(right, at + 1) >= 0) {
            throw new IllegalArgumentException("not exactly once in the body: " + right);
        }
        String mistaken = text.substring(0, at) + wrong + text.substring(at + right.length());
        compile(folder, Files.writeString(folder.resolve(source.getFileName()), mistaken));
        return new WrongBody(new Loader(folder, role.getName()).loadClass(role.getName()));
    }

    /**
     * Calls the only constructor.
     *
     * @param contract what the body extends
     * @param given the arguments
     * @return the body
     */
    public <T> T create(Class<T> contract, Object... given) {
        try {
            return contract.cast(body.getConstructors()[0].newInstance(given));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void compile(Path folder, Path file) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of(
                            "-d",
                            folder.toString(),
                            "-classpath",
                            System.getProperty("java.class.path"));
            boolean accepted =
                    compiler.getTask(
                                    messages,
                                    manager,
                                    null,
                                    options,
                                    null,
                                    manager.getJavaFileObjects(file))
                            .call();
            if (!accepted) {
                throw new IllegalStateException(messages.toString());
            }
        }
    }

    /** Loads the wrong body from its folder and everything else as usual. */
    private static final class Loader extends URLClassLoader {

        private final String body;

        Loader(Path folder, String body) throws MalformedURLException {
            super(new URL[] {folder.toUri().toURL()}, WrongBody.class.getClassLoader());
            this.body = body;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (!name.equals(body)) {
                    return super.loadClass(name, resolve);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded == null ? findClass(name) : loaded;
            }
        }
    }
}
