package io.vipcore.docs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the codes of the rules that a test pins, on both sides of their borders: {@code @Pins("VIP-PA-007")}. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Pins {

    /** The codes of the rules. */
    String[] value();
}
