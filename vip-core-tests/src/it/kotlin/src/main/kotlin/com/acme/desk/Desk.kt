package com.acme.desk

import io.vipcore.json.VipJson
import io.vipcore.rules.Verdict
import io.vipcore.vip.VipProgram
import io.vipcore.vip.authorization.NewAuthorization
import io.vipcore.vip.authorization.RequestedLine
import io.vipcore.vip.customer.Customer
import io.vipcore.vip.customer.Requester
import io.vipcore.vip.renewal.RenewalPhase
import java.time.LocalDate
import java.util.Locale
import kotlin.jvm.optionals.getOrNull

private val json = VipJson.jackson3()

/** Reads a document of whatever type is expected. */
inline fun <reified T : Any> VipJson.read(document: String): T = read(document, T::class.java)

/** The days on which a renewal is taken. */
fun VipProgram.renewalDays(anniversary: LocalDate): ClosedRange<LocalDate> =
    renewalWindow(anniversary).run { opens()..closesInclusive() }

/** What to tell the account manager. */
fun VipProgram.hint(customer: Customer, today: LocalDate): String =
    when (customer(customer, today).status().phase()) {
        RenewalPhase.READY, RenewalPhase.PAST_DUE -> "renew"
        RenewalPhase.UPCOMING -> "prepare the renewal"
        else -> "nothing"
    }

/** What is said to a member who asks for licenses, and the record of it. */
fun VipProgram.ask(customer: Customer, today: LocalDate, quantity: Long): Pair<String, String> {
    val verdict = customer(customer, today).request(Requester.MEMBER, "PA-1", RequestedLine.of("CC-ALL-TEAM", quantity))
    val said = when (val created = verdict.allowed().getOrNull()) {
        null -> verdict.explain(Locale.ENGLISH)
        else -> "Order by ${created.orderByInclusive()}."
    }
    return said to json.write(verdict)
}

/** The record, read again. */
fun recorded(document: String): Verdict<NewAuthorization> = json.readVerdict(document, NewAuthorization::class.java)
