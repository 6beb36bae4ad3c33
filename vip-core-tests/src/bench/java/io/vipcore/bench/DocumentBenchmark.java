package io.vipcore.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.vipcore.json.PortfolioDocument;
import io.vipcore.json.VipJson;
import io.vipcore.testkit.Fixtures;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.databind.json.JsonMapper;

/** A portfolio as a JSON text, per customer, beside plain databind on records of the same document. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
@Fork(
        value = 2,
        jvmArgs = {"-Xms3g", "-Xmx3g"})
@Warmup(iterations = 10, time = 2)
@Measurement(iterations = 5, time = 1)
public class DocumentBenchmark {

    private static final int CUSTOMERS = 10_000;

    private final VipJson two = VipJson.jackson2();
    private final VipJson three = VipJson.jackson3();
    private final com.fasterxml.jackson.databind.json.JsonMapper plainTwo =
            com.fasterxml.jackson.databind.json.JsonMapper.builder()
                    .addModules(new Jdk8Module(), new JavaTimeModule())
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .defaultPropertyInclusion(inclusion())
                    .build();
    private final JsonMapper plainThree = JsonMapper.builder()
            .changeDefaultPropertyInclusion(any -> inclusion())
            .build();
    private final PortfolioDocument portfolio = new PortfolioDocument(
            "Reseller",
            Map.of("am-1", "Account manager 1"),
            Fixtures.catalog(),
            new GrowingPortfolio(CUSTOMERS).customers(CUSTOMERS));
    private final String document = three.write(portfolio);
    private final PlainPortfolio plain = plainThree.readValue(document, PlainPortfolio.class);

    private static JsonInclude.Value inclusion() {
        return JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS);
    }

    /** Stops unless all of them write the same text. */
    @Setup
    public void requireAgreement() throws JsonProcessingException {
        if (!document.equals(two.write(portfolio))
                || !document.equals(plainTwo.writeValueAsString(plain))
                || !document.equals(plainThree.writeValueAsString(plain))) {
            throw new IllegalStateException("not everybody writes the same");
        }
    }

    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public PlainPortfolio plainRead2() throws JsonProcessingException {
        return plainTwo.readValue(document, PlainPortfolio.class);
    }

    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public PortfolioDocument read2() {
        return two.read(document, PortfolioDocument.class);
    }

    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public String plainWrite2() throws JsonProcessingException {
        return plainTwo.writeValueAsString(plain);
    }

    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public String write2() {
        return two.write(portfolio);
    }

    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public PlainPortfolio plainRead3() {
        return plainThree.readValue(document, PlainPortfolio.class);
    }

    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public PortfolioDocument read3() {
        return three.read(document, PortfolioDocument.class);
    }

    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public String plainWrite3() {
        return plainThree.writeValueAsString(plain);
    }

    @Benchmark
    @OperationsPerInvocation(CUSTOMERS)
    public String write3() {
        return three.write(portfolio);
    }
}
