/*
 * Copyright the Decree authors.
 * SPDX-License-Identifier: GPL-2.0-only
 */
package io.decree.keyrunner;

import de.uka.ilkd.key.control.KeYEnvironment;
import de.uka.ilkd.key.java.abstraction.KeYJavaType;
import de.uka.ilkd.key.java.declaration.ClassDeclaration;
import de.uka.ilkd.key.logic.op.IObserverFunction;
import de.uka.ilkd.key.logic.op.IProgramMethod;
import de.uka.ilkd.key.proof.mgt.SpecificationRepository;
import de.uka.ilkd.key.speclang.Contract;
import de.uka.ilkd.key.util.KeYTypeUtil;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What is there to prove in a loaded folder, and what is there that cannot be counted as proved.
 */
final class Contracts {

    private final List<Contract> provable = new ArrayList<>();
    private final List<String> withoutContract = new ArrayList<>();
    private final List<String> abstractBodies = new ArrayList<>();

    Contracts(KeYEnvironment<?> environment) {
        SpecificationRepository specifications = environment.getSpecificationRepository();
        for (KeYJavaType type : environment.getJavaInfo().getAllKeYJavaTypes()) {
            if (!KeYTypeUtil.isLibraryClass(type)
                    && type.getJavaType() instanceof ClassDeclaration declaration) {
                collectMethods(environment, type, declaration);
                if (!declaration.isAbstract()) {
                    collectContracts(specifications, type);
                }
            }
        }
        provable.sort(Comparator.comparing(Contracts::method).thenComparing(Contract::id));
        withoutContract.sort(null);
        abstractBodies.sort(null);
    }

    /** Contracts of bodies in concrete classes, by name and case. */
    List<Contract> provable() {
        return provable;
    }

    /**
     * Bodies in concrete classes that nothing is said about. A private method is no such body: a
     * proof of its caller looks inside.
     */
    List<String> withoutContract() {
        return withoutContract;
    }

    /** Methods with a body in an abstract class: KeY proves them there whatever they do. */
    List<String> abstractBodies() {
        return abstractBodies;
    }

    private void collectMethods(
            KeYEnvironment<?> environment, KeYJavaType type, ClassDeclaration declaration) {
        List<IProgramMethod> methods = new ArrayList<>();
        environment.getJavaInfo().getAllProgramMethodsLocallyDeclared(type).forEach(methods::add);
        environment.getJavaInfo().getConstructors(type).forEach(methods::add);
        for (IProgramMethod method : methods) {
            if (method.isImplicit() || method.isPrivate() || !hasBody(method)) {
                continue;
            }
            String name = type.getFullName() + "#" + name(method);
            if (declaration.isAbstract()) {
                if (!method.isConstructor() && !method.isStatic()) {
                    abstractBodies.add(name);
                }
            } else if (environment
                    .getSpecificationRepository()
                    .getContracts(type, method)
                    .isEmpty()) {
                withoutContract.add(name);
            }
        }
    }

    private void collectContracts(SpecificationRepository specifications, KeYJavaType type) {
        for (IObserverFunction target : specifications.getContractTargets(type)) {
            if (!(target instanceof IProgramMethod method) || isLocalBody(method, type)) {
                specifications.getContracts(type, target).forEach(provable::add);
            }
        }
    }

    private static boolean isLocalBody(IProgramMethod method, KeYJavaType type) {
        return hasBody(method) && method.getContainerType().equals(type);
    }

    private static boolean hasBody(IProgramMethod method) {
        return !method.isAbstract()
                && method.getMethodDeclaration() != null
                && method.getMethodDeclaration().getBody() != null;
    }

    private static String name(IProgramMethod method) {
        return method.isConstructor() ? "<init>" : method.getName();
    }

    static String className(Contract contract) {
        return contract.getKJT().getFullName();
    }

    static String methodName(Contract contract) {
        return contract.getTarget() instanceof IProgramMethod method
                ? name(method)
                : contract.getTarget().name().toString();
    }

    /** The class and the method, as in {@code io.decree.core.acceptor.Acceptor#process2a}. */
    static String method(Contract contract) {
        return className(contract) + "#" + methodName(contract);
    }

    /** The method and the number of the case, in the order of {@code also}, from 0. */
    static String key(Contract contract) {
        return method(contract) + "#" + contract.id();
    }
}
