package io.vipcore.index;

import com.google.common.collect.ImmutableList;
import io.vipcore.customer.Customer;
import java.util.List;
import java.util.Optional;

/**
 * A part of the customers in their order, with the timeline of each. A node never changes; whoever replaces a customer
 * gets another node, which shares all parts that do not hold that customer.
 */
sealed interface Node permits Leaf, Branch {

    int size();

    Customer first();

    /** The first day on which anybody is in a group. */
    int firstDay();

    int count(int group, int day);

    void addTo(int[] counts, int day);

    /** Reports every change of every number of this part. */
    void report(Steps.Listener listener);

    Optional<Member> find(Place place);

    /** Counts the members of a group who come before a place or stand in it. */
    int countThrough(Place place, int group, int day);

    /**
     * Finds members of a group in their order.
     *
     * @param skipped how many to leave out
     * @param wanted how many to find in all
     * @param found those found so far, to which more are added
     * @return how many of this part were left out
     */
    int find(int group, int day, long skipped, int wanted, List<Customer> found);

    /**
     * Puts a member into its place.
     *
     * @param before the timeline of the member who stands in that place, or the empty one if nobody does
     * @return this part with the member; two parts if one would be too large
     */
    ImmutableList<Node> with(Place place, Member member, Timeline before);

    /** Takes the member away who stands in a place; there is one. */
    Node without(Place place, Timeline before);
}
