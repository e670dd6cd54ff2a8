/// A page as local papers make them, written for these tests.
enum SamplePage {
  static let kept = [
    "The car ferry to Sandholm took up its service again on Saturday morning",
    "at low tide, when the old boat could not reach the pier", "What changes for commuters",
    "Cars are taken on every second crossing only",
    "We had eleven weeks of carrying milk across in a rowing boat",
  ]
  static let gone = [
    "Subscribe to our newsletter", "Most read", "All rights reserved", "Weather",
    "Council votes on", "Accept all cookies", "Great news, at last",
  ]

  static let html = """
    <!DOCTYPE html>
    <html lang="en"><head><meta charset="utf-8">
    <title>Ferry to Sandholm runs again | The Sandholm Post</title>
    <meta property="og:type" content="article">
    <meta property="og:site_name" content="The Sandholm Post">
    <meta property="og:title" content="Ferry to Sandholm runs again">
    <script type="application/ld+json">{"@context": "https://schema.org", "@type": "NewsArticle",
    "headline": "Ferry to Sandholm runs again", "datePublished": "2026-03-14T07:30:00+01:00",
    "author": [{"@type": "Person", "name": "Marit Aune"}]}</script>
    <style>.nav { color: red }</style></head>
    <body class="single post">
    <div class="cookie-banner"><p>We use cookies.</p><button>Accept all cookies</button></div>
    <header class="site-header"><nav class="main-nav"><ul>
    <li><a href="/">Home</a></li><li><a href="/news">News</a></li><li><a href="/sport">Sport</a></li>
    <li><a href="/weather">Weather</a></li></ul></nav></header>
    <main><article class="post-content">
    <h1>Ferry to Sandholm runs again</h1>
    <p>The car ferry to Sandholm took up its service again on Saturday morning, eleven weeks after a
    storm had torn its ramp from the pier. The first boat carried forty people, nine cars and a
    wedding cake, and it was eight minutes late.</p>
    <p>The new ramp is two metres longer than the one that was lost, so that boats can land even
    at low tide, when the old boat could not reach the pier &amp; passengers had to wait. The county
    paid for most of it; the island&#8217;s council added what was left from its harbour fund.</p>
    <blockquote><p>We had eleven weeks of carrying milk across in a rowing boat, and nobody here wants
    to see that boat again, said the harbour master, who has run the pier for thirty
    years.</p></blockquote>
    <h2>What changes for commuters</h2>
    <p>The timetable stays as it was before the storm, with two exceptions that the company announced
    on Friday and that will be in force until the end of May:</p>
    <ul><li>Cars are taken on every second crossing only, because the ramp still has to settle.</li>
    <li>The last boat on Sundays leaves the mainland at nine in the evening, an hour earlier.</li></ul>
    <p>The company expects the second ramp, on the mainland, to be renewed in the autumn. Until then a
    replacement boat is kept in the harbour, and school children travel free of charge.</p>
    </article>
    <div class="share-buttons"><a href="#">Facebook</a> <a href="#">Twitter</a></div>
    <section class="comments" id="comments"><h3>2 comments</h3>
    <div class="comment"><p>Great news, at last!</p></div></section>
    </main>
    <aside class="sidebar"><h3>Most read</h3><ul>
    <li><a href="/a">Council votes on the new school</a></li>
    <li><a href="/b">Storm damage: what the insurers pay</a></li></ul>
    <div class="newsletter">Subscribe to our newsletter</div></aside>
    <footer class="site-footer"><p>© 2026 The Sandholm Post. All rights reserved.</p>
    <a href="/imprint">Imprint</a> <a href="/privacy">Privacy</a></footer>
    </body></html>
    """
}
