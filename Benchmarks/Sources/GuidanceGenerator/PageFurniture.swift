/// What stands around the content of a page and is no guidance.
enum PageFurniture {
  static let head = """
    <a class="skip-link" href="#content">Skip to main content</a>
    <div class="cookie-banner" role="region"><p>We use cookies to make this site work.</p>
    <button type="button">Accept</button><button type="button">Reject</button></div>
    <header role="banner"><div class="logo"><a href="/">Home</a></div>
    <nav class="menu"><ul>\(links(["Topics", "Departments", "Publications", "News", "Contact", "Search"]))</ul></nav></header>
    <nav class="breadcrumbs"><ol>\(links(["Home", "Health", "Guidance"]))</ol></nav>
    """

  static func foot(_ body: String) -> String {
    """
    </main>
    <aside class="related"><h2>Related content</h2><ul>\(links(["Earlier versions", "Other guidance", "Data"]))</ul></aside>
    <footer role="contentinfo"><p>Published by \(body).</p>
    <ul>\(links(["Accessibility", "Privacy", "Terms", "Help"]))</ul></footer>
    <script>window.page = {"id": 1, "kind": "guidance"};</script>
    </body>
    </html>

    """
  }

  private static func links(_ names: [String]) -> String {
    names.map {
      "<li><a class=\"link\" href=\"/\($0.lowercased().replacing(" ", with: "-"))\">\($0)</a></li>"
    }.joined()
  }
}
