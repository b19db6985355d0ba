package io.decree.cluster.verb;

import io.decree.cli.Verb;
import io.decree.examples.kv.KvNode;
import io.decree.examples.kv.NodeOptions;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.IHelpSectionRenderer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/**
 * {@code decree node}: hands its arguments to {@link KvNode}, which also runs without this command
 * line and knows best what it takes.
 */
@Command(
        name = "node",
        mixinStandardHelpOptions = true,
        description = "Makes the directory of a replica of the key-value store, or runs it.")
public final class NodeCommand implements Verb {

    @Unmatched private final List<String> arguments = new ArrayList<>();

    /** Called by picocli. */
    public NodeCommand() {}

    /** Shows what the node itself says about its arguments. */
    @Spec
    void setSpec(CommandSpec spec) {
        IHelpSectionRenderer usage = help -> String.join("\n", NodeOptions.USAGE) + "\n";
        spec.usageMessage().sectionMap().put(UsageMessageSpec.SECTION_KEY_OPTION_LIST, usage);
        spec.usageMessage().sectionMap().put(UsageMessageSpec.SECTION_KEY_SYNOPSIS, help -> "\n");
        spec.usageMessage().sectionMap().remove(UsageMessageSpec.SECTION_KEY_SYNOPSIS_HEADING);
    }

    @Override
    public Integer call() {
        return KvNode.run(System.out, System.err, arguments.toArray(String[]::new));
    }
}
