package io.vipcore.marketplace.discount;

/** The status of a three-year commitment on a day. Source: AdobeDocs/VIPMP, Three-year commit. */
public enum CommitmentStatus {
    /** It was not asked for yet. */
    NONE,
    /** The customer has to accept it. */
    REQUESTED,
    /** The customer accepted it and has to reach the minimum. */
    ACCEPTED,
    /** The minimum was reached: it runs through its end. */
    COMMITTED,
    /** The customer declined it. */
    DECLINED,
    /** The minimum was not reached in time. */
    NONCOMPLIANT,
    /** It was not accepted in time, or has ended. */
    EXPIRED
}
