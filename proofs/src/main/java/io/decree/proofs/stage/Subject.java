package io.decree.proofs.stage;

import io.decree.codegen.GeneratedFile.Target;
import io.decree.codegen.java.JavaNames;
import io.decree.codegen.project.ContractProject;
import io.decree.contracts.model.Component;
import io.decree.contracts.model.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What is proved together: a generated class, its handwritten body, and what the body uses. */
public final class Subject {

    private final Component component;
    private final String bodyClass;
    private final String contractPath;
    private final String bodyPath;
    private final Map<String, String> sources;
    private final ContractText contract;
    private final String constructor;

    private Subject(
            Contract contract,
            Component component,
            Map<String, String> sources,
            String constructor) {
        this.component = component;
        this.bodyClass = JavaNames.bodyClass(contract, component);
        this.contractPath = contractPath(contract, component);
        this.bodyPath = bodyPath(contract, component);
        this.sources = Map.copyOf(sources);
        this.contract = new ContractText(sources.get(contractPath));
        this.constructor = constructor;
    }

    /**
     * Reads the sources of a component.
     *
     * @param project where they are
     * @param contract the contract
     * @param component one of its components
     * @param bodies where to look for the body first; the project's own tree for the real one
     * @return the subject
     * @throws IOException when a file cannot be read
     * @throws StagingException when a source is missing or does not fit
     */
    public static Subject of(
            ContractProject project, Contract contract, Component component, List<Path> bodies)
            throws IOException, StagingException {
        List<Path> trees = new java.util.ArrayList<>(bodies);
        trees.add(project.trees().get(Target.MAIN_JAVA));
        trees.add(project.support());
        String bodyPath = bodyPath(contract, component);
        Map<String, String> sources = new TreeMap<>(new Sources(trees).closure(bodyPath));
        if (!sources.containsKey(contractPath(contract, component))) {
            throw new StagingException(
                    bodyPath + " does not extend " + JavaNames.contractClass(component));
        }
        String constructor =
                Files.readString(
                        project.trees()
                                .get(Target.MAIN_JML)
                                .resolve(
                                        JavaNames.path(
                                                contract, component.name() + ".constructor.jml")));
        return new Subject(contract, component, sources, constructor);
    }

    private static String contractPath(Contract contract, Component component) {
        return JavaNames.path(contract, JavaNames.contractClass(component) + ".java");
    }

    private static String bodyPath(Contract contract, Component component) {
        return JavaNames.bodyClass(contract, component).replace('.', '/') + ".java";
    }

    /**
     * The component.
     *
     * @return its model
     */
    public Component component() {
        return component;
    }

    /**
     * The class with the bodies.
     *
     * @return its qualified name
     */
    public String bodyClass() {
        return bodyClass;
    }

    /**
     * The generated class.
     *
     * @return its text, cut at its contracts
     */
    public ContractText contract() {
        return contract;
    }

    /**
     * The sources for a proof of some methods, with the constructor's contract.
     *
     * @param methods the methods whose contracts are needed
     * @return source texts by path
     * @throws StagingException when the body does not fit
     */
    public Map<String, String> sources(Set<String> methods) throws StagingException {
        Map<String, String> staged = new TreeMap<>(sources);
        staged.put(contractPath, contract.only(methods));
        staged.put(bodyPath, body(constructor));
        return staged;
    }

    /**
     * What one case claims, one statement at a time.
     *
     * @param method the method
     * @param number the case, from 0
     * @return the claims
     */
    public Claims claims(String method, int number) {
        return Claims.ofMethod(contract.alternative(method, number), contract.invariants());
    }

    /**
     * What the constructor's contract claims, one statement at a time.
     *
     * @return the claims
     */
    public Claims constructorClaims() {
        return Claims.ofConstructor(
                JmlBlock.alternatives(JmlBlock.comment(constructor)).get(0), contract.invariants());
    }

    /**
     * The sources for a proof of each statement of one case alone.
     *
     * @param method the method
     * @param claims its statements
     * @return source texts by path
     * @throws StagingException when the body does not fit
     */
    public Map<String, String> sources(String method, Claims claims) throws StagingException {
        Map<String, String> staged = new TreeMap<>(sources);
        staged.put(contractPath, contract.with(method, claims));
        staged.put(bodyPath, BodyText.withHelper(body(constructor), method));
        return staged;
    }

    /**
     * The sources for a proof of each statement of the constructor's contract alone.
     *
     * @param claims its statements
     * @return source texts by path
     * @throws StagingException when the body does not fit
     */
    public Map<String, String> constructorSources(Claims claims) throws StagingException {
        Map<String, String> staged = new TreeMap<>(sources);
        staged.put(contractPath, contract.only(Set.of()));
        staged.put(bodyPath, BodyText.withHelper(body(claims.text()), component.name()));
        return staged;
    }

    private String body(String constructorContract) throws StagingException {
        return BodyText.withConstructorContract(
                sources.get(bodyPath), component.name(), constructorContract);
    }
}
