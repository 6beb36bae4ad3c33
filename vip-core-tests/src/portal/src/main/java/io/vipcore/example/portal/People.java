package io.vipcore.example.portal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Everybody who can sign in. */
@Component
record People(JdbcClient database) implements UserDetailsService {

    @Override
    public Person loadUserByUsername(String username) {
        return database.sql("SELECT * FROM person WHERE username = ?")
                .param(username)
                .query(Person.class)
                .optional()
                .orElseThrow(() -> new UsernameNotFoundException("nobody of that name"));
    }

    List<Person> all() {
        return database.sql("SELECT * FROM person ORDER BY username")
                .query(Person.class)
                .list();
    }

    /** {@return who signs in for a reseller, or as a member of one of its customers} */
    List<Person> of(String reseller) {
        return database.sql("SELECT * FROM person WHERE reseller = ? ORDER BY name, username")
                .param(reseller)
                .query(Person.class)
                .list();
    }

    /** {@return the names of a reseller's account managers by their ids, in their order} */
    Map<String, String> managers(String reseller) {
        return database
                .sql("SELECT * FROM person WHERE reseller = ? AND vip_id IS NULL ORDER BY name, username")
                .param(reseller)
                .query(Person.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Person::username, Person::name, (one, other) -> one, LinkedHashMap::new));
    }

    boolean knows(String username) {
        return !database.sql("SELECT 1 FROM person WHERE username = ?")
                .param(username)
                .query()
                .listOfRows()
                .isEmpty();
    }

    void add(Person person) {
        database.sql("""
                        INSERT INTO person (username, password, name, email, reseller, administrator, vip_id)
                        VALUES (:username, :password, :name, :email, :reseller, :administrator, :vipId)""").paramSource(person).update();
    }

    void addReseller(String name) {
        database.sql("INSERT INTO reseller (name) VALUES (?)").param(name).update();
    }

    boolean isEmpty() {
        return database.sql("SELECT count(*) FROM reseller").query(Long.class).single() == 0;
    }
}
