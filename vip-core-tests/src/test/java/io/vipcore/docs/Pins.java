package io.vipcore.docs;

import io.vipcore.verdict.VipRule;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the rule that a test pins, on both sides of its border; the rule catalogue lists the test beside the rule. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Pins {

    /** The rules. */
    VipRule[] value();
}
