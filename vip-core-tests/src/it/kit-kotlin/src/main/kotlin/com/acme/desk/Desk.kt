package com.acme.desk

import io.vipcore.vip.VipProgram
import io.vipcore.vip.edition.VipEditions
import java.time.LocalDate

/** When may a renewal be ordered? */
fun renewalDays(anniversary: LocalDate): ClosedRange<LocalDate> {
    val window = VipProgram.of(VipEditions.VIP_2018).renewalWindow(anniversary)
    return window.opens()..window.closesInclusive()
}
