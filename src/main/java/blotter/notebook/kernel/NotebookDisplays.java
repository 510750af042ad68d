package blotter.notebook.kernel;

import blotter.notebook.Chart;
import blotter.notebook.Rows;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.rapaio.jupyter.kernel.display.DisplayData;
import org.rapaio.jupyter.kernel.display.DisplayRenderer;
import org.rapaio.jupyter.kernel.display.DisplayTransformer;
import org.rapaio.jupyter.kernel.display.spi.DisplayProvider;

/** Shows rows as HTML tables and charts as pictures. The kernel finds it as a service. */
public final class NotebookDisplays implements DisplayProvider {

  private static final String PNG = "image/png";

  @Override
  public List<DisplayRenderer> getDisplayRenderers() {
    return List.of(
        new Renderer<>(Rows.class, "text/html", rows -> DisplayData.fromHtml(rows.html())),
        new Renderer<>(Chart.class, PNG, NotebookDisplays::picture));
  }

  @Override
  public List<DisplayTransformer> getDisplayTransformers() {
    return List.of();
  }

  private static DisplayData picture(Chart chart) {
    DisplayData data = DisplayData.withType(PNG, Base64.getEncoder().encodeToString(chart.png()));
    data.putText(chart.title());
    return data;
  }

  private record Renderer<T>(Class<T> rendererClass, String type, Function<T, DisplayData> show)
      implements DisplayRenderer {

    @Override
    public boolean canRender(String mime) {
      return mime == null || mime.isEmpty() || mime.equals(type);
    }

    @Override
    public DisplayData render(String mime, Object value) {
      return show.apply(rendererClass.cast(value));
    }
  }
}
