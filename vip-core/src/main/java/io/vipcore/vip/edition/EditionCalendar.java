package io.vipcore.vip.edition;

/** The dates as the numbers of an edition make them. */
record EditionCalendar(VipEdition edition) implements VipCalendar {}
