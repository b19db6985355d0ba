package io.decree.benchmarks.run;

/**
 * One measurement of a series in which something grows.
 *
 * @param held what the process held after it
 * @param row the measurement; its label says the series and the size
 */
public record ScaleRow(Held held, Row row) {

    /** Between the series and the size in a row's label. */
    public static final String SEPARATOR = " ";

    static ScaleRow failed(Row row) {
        return new ScaleRow(Held.NOTHING, row);
    }

    /**
     * What grows.
     *
     * @return the series' name
     */
    public String series() {
        return row.label().substring(0, row.label().indexOf(SEPARATOR));
    }

    /**
     * How much of it there is.
     *
     * @return for people
     */
    public String size() {
        return row.label().substring(row.label().indexOf(SEPARATOR) + SEPARATOR.length());
    }

    /**
     * The names of the columns.
     *
     * @return separated by commas
     */
    public static String header() {
        return Columns.header(ScaleRow.class);
    }

    /**
     * The values, in the same order.
     *
     * @return separated by commas; none holds a comma
     */
    public String line() {
        return Columns.line(this);
    }

    /**
     * Reads {@link #line()}.
     *
     * @param line with all columns
     * @return the row
     * @throws IllegalArgumentException for a line that is none
     */
    public static ScaleRow parse(String line) {
        return Columns.parse(ScaleRow.class, line);
    }
}
