package io.vipcore.internal;

import io.vipcore.source.InvalidFactException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * How the values of this library are generated: the implementation stays hidden behind the interface that the reader
 * sees, every path of construction ends in {@link InvalidFactException} for bad input, and no annotation of the build's
 * class path leaks into the generated code. Builders make the copies; methods that no caller can see are not generated.
 * A default or derived property is computed from those declared before it; nothing guards against a circle, which a first
 * test would meet. It leaves no trace in the class files, so that strict consumers need not know it. Not meant for
 * applications.
 */
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        defaults = @Value.Immutable(copy = false),
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        allowedClasspathAnnotations = {Generated.class},
        throwForInvalidImmutableState = InvalidFactException.class,
        throwForNullPointer = InvalidFactException.class,
        redactedMask = "***",
        jdkOnly = true,
        unsafeDefaultAndDerived = true)
public @interface ValueStyle {}
