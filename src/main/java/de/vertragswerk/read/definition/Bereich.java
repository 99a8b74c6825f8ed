package de.vertragswerk.read.definition;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Between which numbers a value lies, both of them included, and in which unit it is counted. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Bereich {
    double von();

    double bis();

    String einheit() default "";
}
