package io.decree.contracts.diagnostic;

/**
 * Every rule of the contract language, with a number that never changes.
 *
 * <p>{@code C1xx} are about the form of the text, {@code C2xx} about names, {@code C3xx} about
 * types, {@code C4xx} about what a component promises, {@code W5xx} are warnings, {@code C6xx} are
 * about examples and hints.
 */
public enum Code {
    /** The text does not follow the grammar. */
    C101("syntax error"),
    /** Every clause has a name. */
    C102("a clause has no label"),
    /** A name means one thing. */
    C103("a name is declared twice"),
    /** Names are written in one way, so that generated names can be derived from them. */
    C104("a name is not written as its kind demands"),
    /** Numbers are whole and fit into 63 bits. */
    C105("a number is too large"),
    /** The checker works in bounded time and space. */
    C106("the text is too large or nests too deeply"),
    /** An id of the contract catalogue looks like {@code 2a-11}. */
    C107("a catalogue id is malformed"),
    /** A generated name must be legal Java. */
    C108("a name is reserved"),

    /** A name was never declared. */
    C201("unknown name"),
    /** A name stands for something else than the place asks for. */
    C202("a name of the wrong kind"),
    /** A definition is inlined, so it cannot use itself. */
    C203("a definition uses itself"),

    /** Only values of one type are compared. */
    C301("types do not match"),
    /** Ballots and identities have no arithmetic. */
    C302("no such operation on this type"),
    /** Numbers stay inside their bounds. */
    C303("a number may leave its bounds"),
    /** {@code none} needs a type that has one. */
    C304("no meaning for none here"),
    /** Records are compared only as a whole conjunct of a postcondition. */
    C305("a record is compared inside an expression"),
    /** Carried data is moved and never compared. */
    C306("carried data is compared"),
    /** Bounds, initial values and examples are constants. */
    C307("a constant is needed"),
    /** A declaration uses a type that cannot stand there. */
    C308("a type cannot stand here"),
    /** A range is {@code base ..< base + capacity}. */
    C309("a range has another shape"),
    /** The bounds of a type are in order and hold its {@code none}. */
    C310("impossible bounds"),
    /** {@code old} relates two states, so it stands only where there are two. */
    C311("old is not allowed here"),
    /** An element is read only where it exists: inside the window, inside the array. */
    C312("an element may be read that does not exist"),

    /** Every case says what it changes. */
    C401("a case does not say what it changes"),
    /** A clause defines only what its case changes. */
    C402("a clause is about a place the case does not change"),
    /** The postconditions of a case can be met. */
    C403("clauses contradict each other"),
    /** Every case can be chosen. */
    C404("a case can never be chosen"),
    /** Every assumption is discharged by a protocol. */
    C405("an assumption is not backed"),
    /** What a reply tells others survives a crash. */
    C406("a reply without a promise leaves after a durable change"),
    /** The model has to know the new value of what is on disk. */
    C407("a changed durable or carried place has no defining clause"),
    /** A decision table ends with {@code otherwise}. */
    C408("the decision table is incomplete"),
    /** A case answers only what its handler lists. */
    C409("a reply is not listed"),
    /** A reply and an example give each field once. */
    C410("a field is missing or given twice"),
    /** State is either given or has an initial value. */
    C411("the first value of a field is not clear"),
    /** A promise belongs to a reply. */
    C412("a promise for a message that nobody replies"),
    /** Nothing changes what the layout of the state depends on. */
    C413("a place cannot be changed"),
    /** An invariant holds initially, and every case keeps it. */
    C414("an invariant is not kept"),
    /** What a reply promises is true when the reply is made. */
    C415("a promise is false when the reply is made"),
    /** A case of a handler that replies says what it answers, once. */
    C416("a case does not say clearly what it answers"),

    /** {@code old} around something that does not change. */
    W501("old has no effect"),
    /** The model may choose any value. */
    W502("a changed place has no defining clause"),
    /** A handler lists a reply that no case makes. */
    W503("a listed reply is never made"),
    /** A safety clause discharges nothing. */
    W504("a discharging clause discharges nothing"),
    /** Something is declared and never used. */
    W505("a declaration is never used"),

    /** An example takes the case it names. */
    C601("an example takes another case"),
    /** A hint asks for values its place cannot have. */
    C602("a hint does not fit its place"),
    /** An example makes a call that is allowed. */
    C603("an example breaks a caller's duty"),
    /** An example starts from a state that can be. */
    C604("an example starts from an impossible state");

    private final String title;

    Code(String title) {
        this.title = title;
    }

    /**
     * What the rule is about, in a few words.
     *
     * @return for example {@code unknown name}
     */
    public String title() {
        return title;
    }

    /**
     * Whether a contract that breaks the rule can be used.
     *
     * @return a warning for the codes that begin with {@code W}
     */
    public Severity severity() {
        return name().startsWith("W") ? Severity.WARNING : Severity.ERROR;
    }
}
