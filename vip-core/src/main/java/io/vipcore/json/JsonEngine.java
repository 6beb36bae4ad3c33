package io.vipcore.json;

import io.vipcore.rules.Words;
import java.util.Optional;

/** One of the Jacksons, told everything that makes documents strict and alike. */
interface JsonEngine {

    String write(Object value, Optional<Words> words);

    Object read(String document, Class<?> type, Class<?>... arguments);
}
