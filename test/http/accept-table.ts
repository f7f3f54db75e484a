/**
 * `Accept` header values as they are sent, with what a server that obeys RFC 9110, section 12.5.1,
 * answers for a collection, the vocabulary, releases and the home page (406: nothing it offers
 * will do). The answers were worked out by hand, not taken from `src/http/negotiate.ts`.
 *
 * `sender` keeps shortly where a value was found: a file of the client's source, a page or a log
 * that quotes it, or "caught" where the client itself was run against a listening server.
 * "as remembered" marks a value not found verbatim. `undefined` is a request without the header;
 * a sender that repeats the header has its lines joined with a comma and a space, as Node does.
 * Values that no client is known to send, made to try one rule each, begin with "made: ".
 *
 * Offers, in server order: a collection text/html, text/csv, application/ld+json, application/json,
 * text/turtle, application/n-triples, application/rdf+xml; the vocabulary text/turtle, text/html,
 * application/ld+json, application/n-triples, application/rdf+xml; releases what collections offer,
 * without text/csv; the home page text/html. The last two are given where they are not what a
 * collection answers, and not text/html.
 */
export const ACCEPTS: readonly {
  readonly sender: string;
  readonly accept: string | undefined;
  readonly collection: string | 406;
  readonly vocabulary: string | 406;
  readonly releases?: string | 406;
  readonly home?: 406;
}[] = [
  // Command lines and libraries that take anything.
  {
    sender: 'curl 7.88, caught',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'wget 1.21, caught',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'aria2 1.36, caught',
    accept: '*/*,application/metalink4+xml,application/metalink+xml',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'python-requests 2.34, caught',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'ckanext-dcat, harvesters/base.py, python-requests session as it is',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'udata, harvest/backends/base.py, python-requests with a User-Agent only',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'fetch of Node 20, caught',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'OpenRefine, HttpHeadersSupport.java, column by fetching URLs',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'cpp-httplib, httplib.h (DuckDB httpfs builds on it)',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'R httr2 and readr (libcurl default), as remembered',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Postman, as remembered',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Insomnia, as remembered',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'WordPress oEmbed discovery (Requests over libcurl), as remembered',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'facebookexternalhit 1.1, as remembered',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Twitterbot 1.0, as remembered',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Slackbot-LinkExpanding 1.0, as remembered',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Googlebot 2008, Search Central blog, First date with the Googlebot',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },

  // Clients that send no such header.
  {
    sender: 'Python urllib 3.11, caught',
    accept: undefined,
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'pandas read_csv (urllib), as remembered',
    accept: undefined,
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Go net/http, as remembered',
    accept: undefined,
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'java.net.http.HttpClient of Java 17, caught',
    accept: undefined,
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'PHP 8.2 file_get_contents, caught',
    accept: undefined,
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'got 14.6, caught',
    accept: undefined,
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'PowerShell 7 Invoke-RestMethod, PowerShell-Docs issue 12682',
    accept: undefined,
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'WordPress, Requests Transport/Fsockopen.php',
    accept: undefined,
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Excel Power Query Web.Contents, as remembered',
    accept: undefined,
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },

  // Browsers, and what looks like one.
  {
    sender: 'Chrome 153, a page, caught',
    accept:
      'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'Chrome 153, fetch(), caught',
    accept: '*/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Chrome 153, img, caught',
    accept: 'image/avif,image/webp,image/apng,image/svg+xml,image/*,*/*;q=0.8',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Chrome 153, stylesheet, caught',
    accept: 'text/css,*/*;q=0.1',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Edge 120 (as Chrome), as remembered',
    accept:
      'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'Edge 12 to 18, MDN, List of default Accept values',
    accept: 'text/html, application/xhtml+xml, image/jxr, */*',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'Internet Explorer 8, MDN, List of default Accept values',
    accept:
      'image/jpeg, application/x-ms-application, image/gif, application/xaml+xml, image/pjpeg, application/x-ms-xbap, application/x-shockwave-flash, application/msword, */*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Firefox 92, MDN, List of default Accept values',
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'Firefox 153 ESR, libxul.so, its two parts joined',
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'Safari, WebKit CachedResourceRequest.cpp, MainResource',
    accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'Safari, WebKit CachedResourceRequest.cpp, SVGDocumentResource',
    accept: 'image/svg+xml',
    collection: 406,
    vocabulary: 406,
    home: 406,
  },
  {
    sender: 'Safari before 5, queryall ContentNegotiator test',
    accept:
      'application/xml,application/xhtml+xml,text/html;q=0.9,text/plain;q=0.8,image/png,*/*;q=0.5',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'Opera, MDN, List of default Accept values',
    accept:
      'text/html, application/xml;q=0.9, application/xhtml+xml, image/png, image/webp, image/jpeg, image/gif, image/x-xbitmap, */*;q=0.1',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'Lynx 2.9, caught',
    accept: 'text/html, text/plain, text/sgml, text/css, */*;q=0.01',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'w3m 0.5.3, caught',
    accept: 'text/html, text/*;q=0.5, image/*',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'Googlebot smartphone, a logged request (HTTP_ACCEPT)',
    accept:
      'text/html,application/xhtml+xml,application/signed-exchange;v=b3,application/xml;q=0.9,*/*;q=0.8',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'Googlebot, two values in one, a logged request through Cloudflare',
    accept:
      'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8,text/html,application/xhtml+xml,application/signed-exchange;v=b3,application/xml;q=0.9,*/*;q=0.8',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'Claude-User (Claude Code WebFetch), quoted in several sources',
    accept: 'text/markdown, text/html, */*',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'Java 8 to 11 HttpURLConnection, acceptString (decompiled)',
    accept: 'text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'Java 17 HttpURLConnection, caught',
    accept: 'text/html, image/gif, image/jpeg, */*; q=0.2',
    collection: 'text/html',
    vocabulary: 'text/html',
  },

  // Clients of JSON, feeds and spreadsheets.
  {
    sender: 'axios 1.21, caught',
    accept: 'application/json, text/plain, */*',
    collection: 'application/json',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'jQuery getJSON, jquery/src/ajax.js',
    accept: 'application/json, text/javascript, */*; q=0.01',
    collection: 'application/json',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'R httr 1.3, an httpbin answer quoted by users',
    accept: 'application/json, text/xml, application/xml, */*',
    collection: 'application/json',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'HTTPie 3.2 with --json, client.py',
    accept: 'application/json, */*;q=0.5',
    collection: 'application/json',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Power Query OData.Feed, ODataRequestContentTypes (decompiled)',
    accept:
      'application/json;odata.metadata=minimal;q=1.0,application/json;odata=minimalmetadata;q=0.9,application/atomsvc+xml;q=0.8,application/atom+xml;q=0.8,application/xml;q=0.7,text/plain;q=0.7',
    collection: 'application/json',
    vocabulary: 406,
    home: 406,
  },
  {
    sender: 'Nextcloud News, FetcherConfig.php',
    accept:
      'application/rss+xml, application/rdf+xml;q=0.8, application/atom+xml;q=0.6, application/xml;q=0.4, text/xml;q=0.4, */*;q=0.2',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
  },
  {
    sender: 'podcast readers, HEADER_ACCEPT_RSS and many like it',
    accept:
      'application/rss+xml, application/rdf+xml;q=0.8, application/atom+xml;q=0.6, application/xml;q=0.4, text/xml;q=0.4',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
    home: 406,
  },
  {
    sender: 'ActivityPub servers, Ktistec constants.cr and many like it',
    accept:
      'application/activity+json, application/ld+json; profile="https://www.w3.org/ns/activitystreams"',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
    home: 406,
  },

  // Clients of linked data.
  {
    sender: 'rdflib 7, parser.py, Turtle',
    accept: 'text/turtle, application/x-turtle, */*;q=0.1',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'rdflib 6.1, Turtle, caught',
    accept: 'text/turtle,application/x-turtle, */*;q=0.1',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'rdflib 7, parser.py, RDF/XML',
    accept: 'application/rdf+xml, */*;q=0.1',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
  },
  {
    sender: 'rdflib 6.1, N-Triples, caught',
    accept: 'text/plain, */*;q=0.1',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'rdflib 6.1, N3, caught',
    accept: 'text/n3, */*;q=0.1',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'rdflib 6.1, JSON-LD, caught',
    accept: 'application/ld+json, application/json;q=0.9, */*;q=0.1',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
  },
  {
    sender: 'an older rdflib, parser.py, JSON-LD (p= for q=)',
    accept: 'application/ld+json, application/json;p=0.9, */*;q=0.1',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
  },
  {
    sender: 'rdflib 6.1, no format named, caught',
    accept: 'application/rdf+xml,text/rdf+n3;q=0.9,application/xhtml+xml;q=0.5, */*;q=0.1',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
  },
  {
    sender: 'Apache Jena 4.5, WebContent, a graph',
    accept:
      'text/turtle,application/n-triples;q=0.9,application/ld+json;q=0.8,application/rdf+xml;q=0.7,*/*;q=0.3',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Apache Jena 4.5, WebContent, a dataset',
    accept: 'application/trig,application/n-quads;q=0.9,application/ld+json;q=0.8,*/*;q=0.3',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
  },
  {
    sender: 'Apache Jena 4.5, WebContent, RDFDataMgr and riot',
    accept:
      'text/turtle,application/n-triples;q=0.9,application/rdf+xml;q=0.7,application/trig,application/n-quads;q=0.9,application/ld+json;q=0.8,*/*;q=0.5',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Jena 2008, queryall ContentNegotiator test',
    accept:
      'application/rdf+xml, application/xml; q=0.8, text/xml; q=0.7, application/rss+xml; q=0.3, */*; q=0.2',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
  },
  {
    sender: 'Eclipse RDF4J 3.7, RDFLoader, no format named, lines joined, caught',
    accept:
      'application/n-triples;q=0.4, text/plain;q=0.4, application/rdf+xml;q=0.1, application/xml;q=0.1, text/xml;q=0.1, text/turtle;q=0.5, application/x-turtle;q=0.5, text/n3;q=0.5, text/rdf+n3;q=0.5, application/rdf+json;q=0.9, application/trig, application/x-trig, application/x-trigstar, application/n-quads;q=0.9, text/x-nquads;q=0.9, text/nquads;q=0.9, application/x-binary-rdf, application/vnd.hdt;q=0.5, application/x-ld+ndjson, application/trix, application/ld+json, text/x-turtlestar;q=0.5, application/x-turtlestar;q=0.5',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
    home: 406,
  },
  {
    sender: 'Eclipse RDF4J 3.7, RDFLoader, Turtle, lines joined, caught',
    accept: 'text/turtle, application/x-turtle',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
    home: 406,
  },
  {
    sender: 'Eclipse RDF4J 3.7, RDFLoader, RDF/XML, lines joined, caught',
    accept: 'application/rdf+xml, application/xml, text/xml',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
    home: 406,
  },
  {
    sender: 'raptor 2.0.15 (Redland), rapper -g, caught',
    accept:
      'application/rdf+xml, text/rdf;q=0.6, application/n-triples, text/plain;q=0.1, text/turtle, application/x-turtle, application/turtle, text/n3;q=0.3, text/rdf+n3;q=0.3, application/rdf+n3;q=0.3, application/x-trig, application/rss;q=0.8, application/rss+xml;q=0.8, text/rss;q=0.8, application/xml;q=0.3, text/xml;q=0.3, application/atom+xml;q=0.3, text/html;q=0.2, application/xhtml+xml;q=0.4, text/html;q=0.6, application/xhtml+xml;q=0.8, application/json;q=0.1, text/json;q=0.1, text/x-nquads, */*;q=0.1',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'raptor 2.0.15 (Redland), rapper -i turtle, caught',
    accept:
      'text/turtle, application/x-turtle, application/turtle, text/n3;q=0.3, text/rdf+n3;q=0.3, application/rdf+n3;q=0.3, */*;q=0.1',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'raptor 2.0.15 (Redland), rapper, caught',
    accept: 'application/rdf+xml, text/rdf;q=0.6, */*;q=0.1',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
  },
  {
    sender: 'Comunica rdf-dereference 5.0 and ldes-client 0.3, caught',
    accept:
      'application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,text/turtle;q=0.6,application/rdf+xml;q=0.5,text/n3;q=0.35,application/xml;q=0.3,image/svg+xml;q=0.3,text/xml;q=0.3,text/html;q=0.2,application/xhtml+xml;q=0.18,application/json;q=0.135,text/shaclc;q=0.1,text/shaclc-ext;q=0.05',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
  },
  {
    sender: 'Comunica in a browser, actor-dereference-http, the same cut to 128 characters',
    accept:
      'application/n-quads,application/trig;q=0.95,application/ld+json;q=0.9,application/n-triples;q=0.8,*/*;q=0.1',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
  },
  {
    sender: 'Linked Data Fragments Client.js, FragmentsClient.js (a comma for a semicolon)',
    accept: 'text/turtle;q=1.0,application/n-triples;q=0.7,text/n3,q=0.6',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
    home: 406,
  },
  {
    sender: '@rdfjs/fetch 3.1, caught',
    accept:
      'application/ld+json, application/trig, application/n-quads, application/n-triples, text/n3, text/turtle, application/rdf+xml',
    collection: 'application/ld+json',
    vocabulary: 'text/turtle',
    home: 406,
  },
  {
    sender: 'rdflib.js 2.4 Fetcher (Solid), caught',
    accept:
      'image/*;q=0.9, */*;q=0.1, application/rdf+xml;q=0.9, application/xhtml+xml;q=0.8, text/xml;q=0.5, application/xml;q=0.5, text/html;q=0.8, text/plain;q=0.5, text/n3, text/turtle, application/ld+json;q=0.9',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'Tabulator 2008, queryall ContentNegotiator test',
    accept:
      'application/rdf+xml, application/xhtml+xml;q=0.3, text/xml;q=0.2, application/xml;q=0.2, text/html;q=0.3, text/plain;q=0.1, text/n3, text/rdf+n3;q=0.5, application/x-turtle;q=0.2, text/turtle;q=1',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'OpenLink RDF Browser 2008, queryall ContentNegotiator test',
    accept:
      'application/rdf+xml, text/rdf+n3, application/rdf+turtle, application/x-turtle, application/turtle, application/xml, */*',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
  },
  {
    sender: 'Sindice 2008, queryall ContentNegotiator test',
    accept: 'application/rdf+xml, application/xml;q=0.6, text/xml;q=0.6',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
    home: 406,
  },
  {
    sender: 'ARC2, ARC2_Reader.php',
    accept: 'application/rdf+xml; q=0.9, text/turtle; q=0.8, */*; q=0.1',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
  },
  {
    sender: 'ARC RDF/XML Parser, its request by hand',
    accept: 'application/rdf+xml; q=0.9, */*; q=0.1',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
  },
  {
    sender: 'read-write-web (Play), WebClient.scala',
    accept:
      'application/rdf+xml,text/turtle,application/xhtml+xml;q=0.8,text/html;q=0.7,text/n3;q=0.2',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'a Python client, _get_by_iri (a point too many)',
    accept:
      'text/turtle;q=1.0, application/rdf+xml;q=1.0, application/ld+json;q=.0.8, application/json;q=0.1',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
    home: 406,
  },
  {
    sender: 'curl as tutorials have it, -H Accept',
    accept: 'application/rdf+xml',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
    home: 406,
  },
  {
    sender: 'a PHP proxy of linked data, curl_setopt',
    accept: 'application/rdf+xml; charset=utf-8',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
    home: 406,
  },
  {
    sender: 'jsonld.js 9.0, lib/util.js, document loader, caught',
    accept: 'application/ld+json, application/json',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
    home: 406,
  },
  {
    sender: 'PyLD, documentloader/requests.py',
    accept: 'application/ld+json, application/json',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
    home: 406,
  },
  {
    sender: 'PyLD 2.0.3, jsonld.py load_document, a context, put together',
    accept:
      'application/ld+json;profile=http://www.w3.org/ns/json-ld#context, application/ld+json, application/json;q=0.5, text/html;q=0.8, application/xhtml+xml;q=0.8',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
  },
  {
    sender: 'jsonld-java, JsonUtils.java',
    accept:
      'application/ld+json, application/json;q=0.9, application/javascript;q=0.5, text/javascript;q=0.5, text/plain;q=0.2, */*;q=0.1',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
  },
  {
    sender: 'Ruby RDF (linkeddata), a stubbed request in a spec helper',
    accept:
      'application/n-triples, text/plain;q=0.5, application/rdf+xml, text/html;q=0.5, application/xhtml+xml, image/svg+xml, application/n-quads, text/x-nquads, application/ld+json, application/x-ld+json, application/json, text/n3, text/rdf+n3, application/rdf+n3, application/trig, application/x-trig, application/trix, application/turtle, text/rdf+turtle, text/turtle, application/x-turtle, */*;q=0.1',
    collection: 'application/ld+json',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'EasyRdf of Debian 12, Graph::load, caught',
    accept:
      'application/x-httpd-php-source,application/json,application/ld+json,application/n-triples,text/json;q=0.9,application/rdf+json;q=0.9,text/plain;q=0.9,text/ntriples;q=0.9,application/ntriples;q=0.9,application/x-ntriples;q=0.9,text/turtle;q=0.8,application/rdf+xml;q=0.8,application/turtle;q=0.7,application/x-turtle;q=0.7,text/xml;q=0.5,application/xml;q=0.5,text/html;q=0.4,application/xhtml+xml;q=0.4',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
  },
  {
    sender: 'OWL API 5 (Protégé), DocumentSources.java',
    accept: 'application/rdf+xml, application/xml; q=0.5, text/xml; q=0.3, */*; q=0.2',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
  },
  {
    sender: 'Mobi, ACCEPT_HEADERS',
    accept:
      'application/rdf+xml, application/xml; q=0.7, text/xml; q=0.6,text/turtle; q=0.5, application/ld+json; q=0.4, application/trig; q=0.3, application/n-triples; q=0.2, application/n-quads; q=0.19, text/n3; q=0.18, text/plain; q=0.1, */*; q=0.09',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
  },
  {
    sender: 'MetaConfigurator, ACCEPT_RDF_HEADER of its proxy',
    accept:
      'application/rdf+xml, text/turtle, application/x-turtle, application/n-triples, text/n3, application/ld+json, application/json, application/xml, text/xml, text/plain',
    collection: 'application/ld+json',
    vocabulary: 'text/turtle',
    home: 406,
  },

  // Nothing that can be read: the first offer.
  { sender: 'made: empty', accept: '', collection: 'text/html', vocabulary: 'text/turtle' },
  { sender: 'made: blank', accept: ' \t ', collection: 'text/html', vocabulary: 'text/turtle' },
  {
    sender: 'made: commas only',
    accept: ', ,,',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  { sender: 'made: a lone star', accept: '*', collection: 'text/html', vocabulary: 'text/turtle' },
  {
    sender: 'made: a word',
    accept: 'turtle',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: garbage',
    accept: '/;=,"\\"";;q=;,<>@',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: a URL',
    accept: 'https://www.w3.org/ns/formats/Turtle',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: half a type',
    accept: 'text/, /turtle',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: a space for the comma',
    accept: 'text/csv text/turtle',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: a quoted type',
    accept: '"text/csv"',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: q below nought, alone',
    accept: 'text/csv;q=-1',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: q without a number, alone',
    accept: 'text/csv;q=',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },

  // One range that cannot be read says nothing; the others count.
  {
    sender: 'made: trailing commas',
    accept: 'text/csv,, ,',
    collection: 'text/csv',
    vocabulary: 406,
    releases: 406,
    home: 406,
  },
  {
    sender: 'made: leading commas',
    accept: ',,application/n-triples',
    collection: 'application/n-triples',
    vocabulary: 'application/n-triples',
    home: 406,
  },
  {
    sender: 'made: spaces about the slash',
    accept: 'text / html, text/csv',
    collection: 'text/csv',
    vocabulary: 406,
    releases: 406,
    home: 406,
  },
  {
    sender: 'made: a letter no token has',
    accept: 'téxt/html, text/csv',
    collection: 'text/csv',
    vocabulary: 406,
    releases: 406,
    home: 406,
  },
  {
    sender: 'made: q above one',
    accept: 'text/html;q=2, text/turtle;q=0.5',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
    home: 406,
  },
  {
    sender: 'made: q a little above one',
    accept: 'text/html;q=1.001, application/json;q=0.1',
    collection: 'application/json',
    vocabulary: 406,
    home: 406,
  },
  {
    sender: 'made: q a word',
    accept: 'text/html;q=high, text/csv',
    collection: 'text/csv',
    vocabulary: 406,
    releases: 406,
    home: 406,
  },
  {
    sender: 'made: q of four digits',
    accept: 'text/html;q=0.1234, text/csv;q=0.1',
    collection: 'text/csv',
    vocabulary: 406,
    releases: 406,
    home: 406,
  },
  {
    sender: 'made: q without its nought',
    accept: 'text/turtle;q=.9, text/html;q=0.1',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'made: q in quotes',
    accept: 'text/turtle;q="1", text/html;q=0.2',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'made: q with a decimal comma, thus nought and a 9',
    accept: 'text/turtle;q=0,9, text/html;q=0.5',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'made: an unreadable range beside one not offered',
    accept: '*, image/png',
    collection: 406,
    vocabulary: 406,
    home: 406,
  },

  // Quality.
  {
    sender: 'made: the order in the header says nothing',
    accept: 'application/n-triples, text/turtle, text/html',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: by quality',
    accept: 'text/html;q=0.3, text/csv;q=0.7, text/turtle;q=0.5',
    collection: 'text/csv',
    vocabulary: 'text/turtle',
    releases: 'text/turtle',
  },
  {
    sender: 'made: quality to the third digit',
    accept: 'text/html;q=1.000, text/turtle;q=0.999',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'made: the least quality there is',
    accept: 'text/turtle;q=0.000, text/html;q=0.001',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'made: a point without digits',
    accept: 'text/html;q=0., text/turtle;q=1.',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
    home: 406,
  },
  {
    sender: 'made: quality before precision',
    accept: 'application/n-triples;q=0.9, */*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: RDF/XML, or else Turtle',
    accept: 'application/rdf+xml, text/turtle;q=0.5',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
    home: 406,
  },
  {
    sender: 'made: RDF/XML or Turtle, whichever',
    accept: 'application/rdf+xml, text/turtle',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
    home: 406,
  },
  {
    sender: 'made: RDF/XML a little rather than Turtle',
    accept: 'text/turtle;q=0.9, application/rdf+xml;q=0.901',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
    home: 406,
  },
  {
    sender: 'made: a thousand types nobody has',
    accept: `${'chemical/x-pdb,'.repeat(1000)}text/csv;q=0.1`,
    collection: 'text/csv',
    vocabulary: 406,
    releases: 406,
    home: 406,
  },

  // Precision.
  {
    sender: 'made: a type at the weight of a wildcard',
    accept: 'text/html;q=0.5, */*;q=0.5',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'made: the last offer named beside a wildcard',
    accept: '*/*, application/rdf+xml',
    collection: 'application/rdf+xml',
    vocabulary: 'application/rdf+xml',
  },
  {
    sender: 'made: half a wildcard beside a whole one',
    accept: '*/*, application/*',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
  },
  {
    sender: 'made: a type beside its half wildcard',
    accept: 'text/*, text/csv',
    collection: 'text/csv',
    vocabulary: 'text/turtle',
    releases: 'text/html',
  },
  {
    sender: 'made: three depths, the most precise one lowest',
    accept: 'text/*;q=0.9, text/html;q=0.1, */*;q=0.5',
    collection: 'text/csv',
    vocabulary: 'text/turtle',
    releases: 'text/turtle',
  },
  {
    sender: 'made: application/*',
    accept: 'application/*',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
    home: 406,
  },
  {
    sender: 'made: text/*',
    accept: 'text/*',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: half wildcards by quality',
    accept: 'text/*;q=0.8, application/*;q=0.9',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
  },

  // Nought excludes.
  {
    sender: 'made: text/html;q=0',
    accept: 'text/html;q=0',
    collection: 406,
    vocabulary: 406,
    home: 406,
  },
  {
    sender: 'made: */*;q=0',
    accept: '*/*;q=0',
    collection: 406,
    vocabulary: 406,
    home: 406,
  },
  {
    sender: 'made: anything but HTML',
    accept: 'text/html;q=0, */*',
    collection: 'text/csv',
    vocabulary: 'text/turtle',
    releases: 'application/ld+json',
    home: 406,
  },
  {
    sender: 'made: anything but Turtle',
    accept: '*/*;q=0.5, text/turtle;q=0.0',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'made: any text but Turtle',
    accept: 'text/*;q=0.5, text/turtle;q=0',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'made: anything but text',
    accept: 'text/*;q=0, */*;q=0.1',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
    home: 406,
  },
  {
    sender: 'made: no text but CSV',
    accept: 'text/*;q=0, text/csv;q=0.1',
    collection: 'text/csv',
    vocabulary: 406,
    releases: 406,
    home: 406,
  },
  {
    sender: 'made: nothing but CSV',
    accept: '*/*;q=0, text/csv',
    collection: 'text/csv',
    vocabulary: 406,
    releases: 406,
    home: 406,
  },
  {
    sender: 'made: any application but RDF/XML',
    accept: 'application/*, application/rdf+xml;q=0',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
    home: 406,
  },

  // What is not offered.
  {
    sender: 'made: image/png',
    accept: 'image/png',
    collection: 406,
    vocabulary: 406,
    home: 406,
  },
  {
    sender: 'made: image/*',
    accept: 'image/*',
    collection: 406,
    vocabulary: 406,
    home: 406,
  },
  {
    sender: 'made: XML, which names no RDF/XML',
    accept: 'application/xml, text/xml',
    collection: 406,
    vocabulary: 406,
    home: 406,
  },
  {
    sender: 'made: CSV, which a vocabulary is not',
    accept: 'text/csv',
    collection: 'text/csv',
    vocabulary: 406,
    releases: 406,
    home: 406,
  },
  {
    sender: 'made: plain JSON, which a vocabulary is not',
    accept: 'application/json',
    collection: 'application/json',
    vocabulary: 406,
    home: 406,
  },
  {
    sender: 'made: a longer and a shorter name than one offered',
    accept: 'text/htmlx, text/htm, application/ld',
    collection: 406,
    vocabulary: 406,
    home: 406,
  },

  // Spelling.
  {
    sender: 'made: capitals',
    accept: 'Text/HTML;Q=0.5, TEXT/TURTLE',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: capitals in a half wildcard',
    accept: 'APPLICATION/*',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
    home: 406,
  },
  {
    sender: 'made: spaces and tabs',
    accept: ' text/csv ; q=0.5 ,\ttext/turtle\t;\tq=0.9 ',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
    home: 406,
  },
  {
    sender: 'made: empty parameters',
    accept: 'text/turtle;;q=0.5;, text/html;q=0.4',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
  },

  // Parameters.
  {
    sender: 'made: a charset',
    accept: 'text/turtle;charset=utf-8',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
    home: 406,
  },
  {
    sender: 'made: a level before q',
    accept: 'text/html;level=1;q=0.4, application/ld+json;q=0.3',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'made: a parameter after q',
    accept: 'text/html;q=0.2;level=1, text/turtle;q=0.3',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: a parameter that begins with q',
    accept: 'text/html;quality=0.1, text/turtle;q=0.9',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'made: two profiles in quotes',
    accept:
      'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted http://www.w3.org/ns/json-ld#flattened";q=0.9, text/turtle;q=0.8',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
    home: 406,
  },
  {
    sender: 'made: a comma and a semicolon in quotes',
    accept: 'text/html;title="a, b;q=0.9";q=0.2, text/turtle;q=0.5',
    collection: 'text/turtle',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: a quote escaped in quotes',
    accept: 'application/ld+json;profile="a\\",text/html";q=0.9, text/turtle;q=0.3',
    collection: 'application/ld+json',
    vocabulary: 'application/ld+json',
    home: 406,
  },
  {
    sender: 'made: a weight with spaces around its sign, which cannot be read',
    accept: 'text/turtle;q = 0.1, text/html;q=0.5',
    collection: 'text/html',
    vocabulary: 'text/html',
  },
  {
    sender: 'made: nothing but a weight that cannot be read',
    accept: 'text/turtle;q =0',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: a range that begins with a semicolon',
    accept: ';text/csv',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
  {
    sender: 'made: any type of one subtype, which is no range',
    accept: '*/html',
    collection: 'text/html',
    vocabulary: 'text/turtle',
  },
];
