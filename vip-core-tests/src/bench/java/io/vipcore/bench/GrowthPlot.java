package io.vipcore.bench;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.LogarithmicAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.svg.SVGGraphics2D;

/** Draws the growth of portfolios, one panel for each unit; all axes but that of bytes are logarithmic. */
final class GrowthPlot {

    private static final int WIDTH = 800;
    private static final int HEIGHT = 900;

    /** What looks the same without it, and would be a third of the file. */
    private static final Pattern NEEDLESS = Pattern.compile(" clip-path='[^']*'|(stroke|fill)-opacity: ?1\\.0; ?"
            + "|stroke-(linecap|linejoin|miterlimit):[^;']*;?|shape-rendering:[^;']*;?");

    private final List<PortfolioGrowth.Row> rows;

    private static final Color[] COLORS = {
        new Color(0x1F77B4), new Color(0xD62728), new Color(0x2CA02C), new Color(0x9467BD)
    };

    private GrowthPlot(List<PortfolioGrowth.Row> rows) {
        this.rows = rows;
    }

    /** A curve of a panel. */
    private record Curve(String name, ToDoubleFunction<PortfolioGrowth.Row> value) {}

    static String of(List<PortfolioGrowth.Row> rows) {
        GrowthPlot plot = new GrowthPlot(rows);
        CombinedDomainXYPlot panels = new CombinedDomainXYPlot(unmarked(new LogarithmicAxis("customers")));
        panels.setGap(15);
        panels.add(
                plot.panel(
                        new LogarithmicAxis("seconds"),
                        new Curve("build", PortfolioGrowth.Row::buildSeconds),
                        new Curve("build in parallel", PortfolioGrowth.Row::parallelSeconds)),
                2);
        panels.add(
                plot.panel(
                        new LogarithmicAxis("µs"),
                        new Curve("page of 50", row -> row.pageMillis() * 1e3),
                        new Curve("replacing one", PortfolioGrowth.Row::replaceMicros),
                        new Curve("counts of a manager", PortfolioGrowth.Row::managerCountsMicros),
                        new Curve("counts of a day", PortfolioGrowth.Row::countsMicros)),
                2);
        panels.add(
                plot.panel(
                        new NumberAxis("bytes"),
                        new Curve("bytes per customer", PortfolioGrowth.Row::bytesPerCustomer)),
                1);
        JFreeChart chart = new JFreeChart("SpanIndex", panels);
        chart.setBackgroundPaint(Color.WHITE);
        SVGGraphics2D svg = new SVGGraphics2D(WIDTH, HEIGHT);
        svg.setGeomDoubleConverter(GrowthPlot::rounded);
        svg.setTransformDoubleConverter(GrowthPlot::rounded);
        svg.setDefsKeyPrefix("growth"); // the same numbers give the same file
        chart.draw(svg, new Rectangle(WIDTH, HEIGHT));
        return NEEDLESS.matcher(svg.getSVGDocument()).replaceAll("");
    }

    private XYPlot panel(NumberAxis values, Curve... curves) {
        XYSeriesCollection data = new XYSeriesCollection();
        XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();
        for (Curve curve : curves) {
            XYSeries series = new XYSeries(curve.name);
            rows.forEach(row -> series.add(row.customers(), curve.value.applyAsDouble(row)));
            renderer.setSeriesPaint(data.getSeriesCount(), COLORS[data.getSeriesCount()]);
            data.addSeries(series);
        }
        XYPlot panel = new XYPlot(data, null, unmarked(values), renderer);
        panel.setDomainGridlinesVisible(false);
        panel.setRangeGridlinesVisible(false);
        return panel;
    }

    /** A logarithmic axis has so many marks and lines that they would be most of the picture. */
    private static NumberAxis unmarked(NumberAxis axis) {
        axis.setTickMarksVisible(false);
        return axis;
    }

    private static String rounded(double pixels) {
        return String.valueOf(Math.round(pixels * 10) / 10.0);
    }
}
