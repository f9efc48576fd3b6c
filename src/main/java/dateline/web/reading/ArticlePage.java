package dateline.web.reading;

import dateline.web.page.Frame;
import dateline.web.page.Link;

/**
 * The page of an article.
 *
 * @param back the way back to the list
 */
public record ArticlePage(Frame frame, Link back, ArticleView article) {}
