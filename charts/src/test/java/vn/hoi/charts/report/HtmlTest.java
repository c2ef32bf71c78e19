package vn.hoi.charts.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HtmlTest {
  @Test
  void texts_and_attributes_are_escaped() {
    Html html = new Html().element("p", "a < b & \"c\" 'd'", "title", "\"><b>&'");
    assertEquals(
        "<!DOCTYPE html>\n<p title=\"&quot;&gt;&lt;b&gt;&amp;&#39;\">"
            + "a &lt; b &amp; &quot;c&quot; &#39;d&#39;</p>\n",
        html.toString());
  }

  @Test
  void a_text_neither_turns_its_direction_nor_holds_control_characters() {
    assertEquals(
        "<!DOCTYPE html>\n<p title=\"\\u0007\">a\\u202efdp.exe\n\\u001b[31m</p>\n",
        new Html().element("p", "a\u202efdp.exe\n\u001b[31m", "title", "\u0007").toString());
  }

  @Test
  void elements_close_in_order() {
    Html html = new Html().open("section").open("p");
    assertEquals(
        "</section> does not close the element opened last",
        assertThrows(IllegalStateException.class, () -> html.close("section")).getMessage());
  }

  @Test
  void a_page_with_an_open_element_is_no_page() {
    Html html = new Html().open("main");
    assertEquals(
        "<main> is not closed",
        assertThrows(IllegalStateException.class, html::toString).getMessage());
  }
}
