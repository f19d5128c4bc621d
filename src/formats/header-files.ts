import { contentTypes, typedFiles } from './content-types.ts';
import { type HeaderRule, headerRules, toPattern } from './headers.ts';

/** `_headers` as Cloudflare Pages and Netlify read it. */
export function toHeadersFile(rules: readonly HeaderRule[] = headerRules): string {
  const blocks = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `# Written from src/formats/headers.ts: UPDATE=1 npm run test:unit\n${blocks.join('\n\n')}\n`;
}

/**
 * A site for nginx, to be included in its `http` block: each header is a map from the address to its value, for an
 * `add_header` in a `location` would take back those around it.
 */
export function toNginxConf(rules: readonly HeaderRule[] = headerRules): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))].filter(
    (name) => name !== 'Content-Type',
  );
  const variable = (name: string): string => `$site_${name.toLowerCase().replaceAll('-', '_')}`;
  const map = (name: string): string =>
    [
      `map $uri ${variable(name)} {`,
      '  default "";',
      ...rules
        .filter(({ headers }) => headers[name] !== undefined)
        .map(({ path, headers }) => `  "~${toServedPattern(path)}" "${headers[name]}";`),
      '}',
    ].join('\n');
  const types = Object.entries(contentTypes).map(([ending, type]) => `    ${withoutCharset(type)} ${ending};`);
  const typed = typedFiles.map(({ path, type }) =>
    [`  location ~ "${toPattern(path)}" {`, '    types {}', `    default_type ${withoutCharset(type)};`, '  }'].join(
      '\n',
    ),
  );
  const texts = [...new Set([...Object.values(contentTypes), ...typedFiles.map(({ type }) => type)])]
    .filter((type) => type.includes('charset'))
    .map(withoutCharset);
  return `# Written from src/formats/headers.ts: UPDATE=1 npm run test:unit
# Put it into nginx's conf.d/, with the folder that holds the content of dist/ as root.
${names.map(map).join('\n')}

server {
  listen 80;
  root /var/www/site;
  index index.html;
  error_page 404 /404.html;
  absolute_redirect off;
  server_tokens off;

  types {
${types.join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  # text/html is always among them
  charset_types ${texts.filter((type) => type !== 'text/html').join(' ')};
  gzip on;
  gzip_vary on;
  gzip_comp_level 6;
  gzip_types ${texts.filter((type) => type !== 'text/html').join(' ')};

${names.map((name) => `  add_header ${name} ${variable(name)} always;`).join('\n')}

${typed.join('\n')}
}
`;
}

/** nginx turns the address of a folder into that of its index before it asks for headers. */
function toServedPattern(path: string): string {
  return path.endsWith('/') ? toPattern(path).replace(/\$$/, '(index\\.html)?$') : toPattern(path);
}

function withoutCharset(type: string): string {
  return type.split(';')[0] ?? type;
}
