package io.vipcore.json;

/** The version of a document that is stored: it grows when an earlier reader would not know a field or a type. */
record Schema(int version) {

    private static final int NEWEST = 1;

    static final Schema NOW = new Schema(NEWEST);

    Schema {
        if (version < 1) {
            throw new BadDocumentException("", "must be a whole number from 1 to " + Integer.MAX_VALUE);
        }
        if (version > NEWEST) {
            throw new BadDocumentException("", "written by a newer version; this one reads schemas up to " + NEWEST);
        }
    }
}
