package io.decree.tla;

import java.util.List;

/**
 * One configuration, checked.
 *
 * @param configuration the configuration
 * @param answer what TLC said
 * @param findings what is wrong
 */
record Checked(Configuration configuration, TlcAnswer answer, List<Finding> findings) {

    Checked {
        findings = List.copyOf(findings);
    }
}
