package io.vipcore.testkit.contract;

import io.vipcore.testkit.VipDomain;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What every contract draws its questions from. */
@Domain(VipDomain.class)
@Domain(DomainContext.Global.class)
abstract class Contract {}
