package io.vipcore.example;

import io.vipcore.customer.Customer;
import io.vipcore.customer.VipId;
import io.vipcore.lifecycle.IdSource;
import java.security.SecureRandom;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/**
 * Identifiers made by chance. They tell nothing of the customer and cannot be guessed; one that is taken already is thrown
 * again.
 *
 * <pre>{@code
 * IdSource ids = RandomIds.secure(store::contains);
 * vip.invite(form, ids.nextVipId(), knownCustomers);
 * }</pre>
 */
public final class RandomIds implements IdSource {

    private static final String CHARACTERS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int AUTHORIZATION_LENGTH = 8;

    private final RandomGenerator random;
    private final Predicate<VipId> taken;

    /**
     * Creates a source of ids.
     *
     * @param random where chance comes from; tests give one with a seed
     * @param taken whether a customer has a VIP ID already
     */
    public RandomIds(RandomGenerator random, Predicate<VipId> taken) {
        this.random = random;
        this.taken = taken;
    }

    /**
     * Creates a source of ids that nobody can guess.
     *
     * @param taken whether a customer has a VIP ID already
     * @return the source
     */
    public static RandomIds secure(Predicate<VipId> taken) {
        return new RandomIds(new SecureRandom(), taken);
    }

    @Override
    public VipId nextVipId() {
        VipId id = VipId.of(characters(VipId.LENGTH));
        while (taken.test(id)) {
            id = VipId.of(characters(VipId.LENGTH));
        }
        return id;
    }

    @Override
    public String nextAuthorizationId(Customer customer) {
        String id = "PA-" + characters(AUTHORIZATION_LENGTH);
        while (customer.authorization(id).isPresent()) {
            id = "PA-" + characters(AUTHORIZATION_LENGTH);
        }
        return id;
    }

    private String characters(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return text.toString();
    }
}
