// Shows /openapi.json by Scalar. Everything comes from this server: no fonts, telemetry, proxy or assistant of others.
Scalar.createApiReference('#reference', {
  url: '/openapi.json',
  layout: 'modern',
  withDefaultFonts: false,
  telemetry: false,
  proxyUrl: '',
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  persistAuth: false,
  defaultOpenAllTags: false,
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
});
