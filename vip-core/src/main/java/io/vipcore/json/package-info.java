/**
 * Facts, events, verdicts and portfolios as JSON documents. Needs Jackson, which nothing else in this library does.
 *
 * <ul>
 *   <li>{@link io.vipcore.json.VipJson} – the door: a {@link io.vipcore.json.JsonShape} for every type;
 *   <li>{@link io.vipcore.json.VipModule} – the same shapes for an application's own {@code ObjectMapper};
 *   <li>{@link io.vipcore.json.PortfolioDocument} – a reseller's products and customers in one document;
 *   <li>{@link io.vipcore.json.BadDocumentException} – where a document is wrong and why.
 * </ul>
 *
 * <p>Reading is strict: a field that is not known, a field given twice, a number as text or a newer version is refused,
 * so that nothing is lost in silence. Writing is deterministic: equal values give the same text. {@code docs/json.md}
 * shows every shape.
 *
 * <p>Knows what it writes. Nothing must know it: what a value is does not depend on how it is written.
 */
@NullMarked
package io.vipcore.json;

import org.jspecify.annotations.NullMarked;
