package io.vipcore.example.portal;

import io.vipcore.vip.customer.Requester;
import io.vipcore.vip.customer.VipId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Somebody who signs in: an account manager of a reseller, by whose name customers are managed; the primary administrator
 * among them; or a member, for one account alone.
 *
 * @param username the name to sign in with
 * @param password its hash
 * @param email where messages go
 * @param administrator whether this is the primary administrator
 * @param vipId the VIP ID of a member's account
 */
public record Person(
        String username,
        String password,
        String name,
        String email,
        String reseller,
        boolean administrator,
        @Nullable String vipId)
        implements UserDetails {

    public boolean isMember() {
        return vipId != null;
    }

    public Optional<VipId> account() {
        return Optional.ofNullable(vipId).map(VipId::of);
    }

    public Requester requester() {
        return isMember() ? Requester.MEMBER : Requester.ACCOUNT_MANAGER;
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return AuthorityUtils.createAuthorityList(
                isMember()
                        ? List.of("ROLE_MEMBER")
                        : administrator ? List.of("ROLE_MANAGER", "ROLE_ADMINISTRATOR") : List.of("ROLE_MANAGER"));
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return username;
    }

    /** Says nothing about anybody: Spring may log it. */
    @Override
    public String toString() {
        return "Person" + getAuthorities();
    }
}
