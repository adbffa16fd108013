import { parse } from '@babel/parser';
import type {
  SourceObject,
  SourceProperty,
  SourceValue,
} from '#shared/domain/adopt/config/literal';

type Parsed = ReturnType<typeof parse>;
type Statement = Parsed['program']['body'][number];
type ObjectNode = Extract<Node, { type: 'ObjectExpression' }>;
type Declaration = Extract<Statement, { type: 'VariableDeclaration' }>;
type Node = NonNullable<Declaration['declarations'][number]['init']>;
type Exported = Extract<Statement, { type: 'ExportDefaultDeclaration' }>['declaration'];
type Token = { type: { label: string }; start: number; end: number };

/**
 * The object that a config file of a site gives to Strapi: `export default`, `module.exports =` or
 * `export =`, itself or as what a function answers. Undefined where it has another shape.
 *
 * @throws SyntaxError where the file is none that can be parsed
 */
export function exportedObject(
  source: string,
  { isTypeScript }: { isTypeScript: boolean },
): SourceObject | undefined {
  const { program, tokens } = parse(source, {
    sourceType: 'unambiguous',
    plugins: isTypeScript ? ['typescript'] : [],
    tokens: true,
  });
  const [exported, ...others] = program.body.flatMap(exportOf);
  if (!exported || others.length > 0 || !isOnlySaid(program)) {
    return undefined;
  }
  const scope = { statements: program.body, program };
  const object = objectIn(exported, scope);
  return object && readObject(object, commas(tokens));
}

type Program = Parsed['program'];

interface Scope {
  statements: Statement[];
  program: Program;
}

/** Whether nothing is changed after it was written down: no value is assigned or handed to a call. */
function isOnlySaid(program: Program): boolean {
  const assignments = nodesIn(program).filter(({ type }) => type === 'AssignmentExpression');
  const calls = program.body.flatMap((statement) =>
    statement.type === 'ExpressionStatement' && exportOf(statement).length === 0
      ? [statement.expression]
      : [],
  );
  const isHarmless = calls.every(
    (call) =>
      call.type === 'CallExpression' && call.arguments.every(({ type }) => type !== 'Identifier'),
  );
  const isCommonJs = program.body.some(
    (statement) => statement.type === 'ExpressionStatement' && exportOf(statement).length > 0,
  );
  return isHarmless && assignments.length === (isCommonJs ? 1 : 0);
}

interface AnyNode {
  type: string;
  [key: string]: unknown;
}

/** A node and all below it. */
function nodesIn(value: unknown): AnyNode[] {
  if (Array.isArray(value)) {
    return value.flatMap(nodesIn);
  }
  return isNode(value) ? [value, ...Object.values(value).flatMap(nodesIn)] : [];
}

function isNode(value: unknown): value is AnyNode {
  return (
    typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
  );
}

function exportOf(statement: Statement): Array<Node | Exported> {
  if (statement.type === 'ExportDefaultDeclaration') {
    return [statement.declaration];
  }
  if (statement.type === 'TSExportAssignment') {
    return [statement.expression];
  }
  if (statement.type !== 'ExpressionStatement') {
    return [];
  }
  const { expression } = statement;
  return expression.type === 'AssignmentExpression' &&
    expression.operator === '=' &&
    isModuleExports(expression.left)
    ? [expression.right]
    : [];
}

function isModuleExports(left: Extract<Node, { type: 'AssignmentExpression' }>['left']): boolean {
  return (
    left.type === 'MemberExpression' &&
    left.object.type === 'Identifier' &&
    left.object.name === 'module' &&
    left.property.type === 'Identifier' &&
    left.property.name === 'exports'
  );
}

/** Through types, names of constants of the file, and functions with a single `return`. */
function objectIn(node: Node | Exported, scope: Scope, depth = 0): ObjectNode | undefined {
  if (depth > 8) {
    return undefined;
  }
  const inner = (next: Node) => objectIn(next, scope, depth + 1);
  switch (node.type) {
    case 'ObjectExpression':
      return node;
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
    case 'ParenthesizedExpression':
      return inner(node.expression);
    case 'Identifier': {
      const value = constant(node.name, scope);
      return value && inner(value);
    }
    case 'ArrowFunctionExpression':
    case 'FunctionExpression':
    case 'FunctionDeclaration': {
      if (node.body.type !== 'BlockStatement') {
        return inner(node.body);
      }
      const { body } = node.body;
      const answer = onlyReturn(body);
      const statements = [...scope.statements, ...body];
      return answer && objectIn(answer, { ...scope, statements }, depth + 1);
    }
    default:
      return undefined;
  }
}

/** Of a function that may answer one thing or another, nobody could say which. */
function onlyReturn(body: Statement[]): Node | undefined {
  const isStraight = body.every(({ type }) =>
    ['VariableDeclaration', 'ReturnStatement', 'FunctionDeclaration'].includes(type),
  );
  const [first, ...others] = body.flatMap((statement) =>
    statement.type === 'ReturnStatement' && statement.argument ? [statement.argument] : [],
  );
  return isStraight && others.length === 0 ? first : undefined;
}

/** The only one of its name in the file: a parameter, or one in a function, may stand before it. */
function constant(name: string, { statements, program }: Scope): Node | undefined {
  if (namesIn(program).filter((one) => one === name).length !== 1) {
    return undefined;
  }
  const declarations = statements.flatMap((statement) =>
    statement.type === 'VariableDeclaration' && statement.kind === 'const'
      ? statement.declarations
      : [],
  );
  const found = declarations.find(({ id }) => id.type === 'Identifier' && id.name === name);
  return found?.init ?? undefined;
}

/** Of all variables and parameters, wherever they are. */
function namesIn(program: Program): unknown[] {
  return nodesIn(program).flatMap(({ type, id, params }) => {
    if (type === 'VariableDeclarator') {
      return namesOf(id);
    }
    return Array.isArray(params) ? params.flatMap(namesOf) : [];
  });
}

function namesOf(pattern: unknown): unknown[] {
  return nodesIn(pattern).flatMap(({ type, name }) => (type === 'Identifier' ? [name] : []));
}

function readObject(node: ObjectNode, commaEnds: number[]): SourceObject {
  const properties = node.properties.flatMap((property): SourceProperty[] => {
    if (property.type !== 'ObjectProperty' || property.computed) {
      return [];
    }
    const { key, value } = property;
    const name = key.type === 'Identifier' ? key.name : plainKey(key);
    return name === undefined
      ? []
      : [{ key: name, ...placeOf(property), value: readValue(value, commaEnds) }];
  });
  const place = placeOf(node);
  const last = node.properties.at(-1);
  return {
    kind: 'object',
    ...place,
    properties,
    hasOthers: properties.length < node.properties.length,
    lastComma: last && commaEnds.find((end) => end > placeOf(last).end && end < place.end),
  };
}

function plainKey(key: { type: string; value?: unknown }): string | undefined {
  const { value } = key;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

function readValue(
  node: Extract<ObjectNode['properties'][number], { type: 'ObjectProperty' }>['value'],
  commaEnds: number[],
): SourceValue {
  switch (node.type) {
    case 'ObjectExpression':
      return readObject(node, commaEnds);
    case 'ArrayExpression':
      return {
        kind: 'list',
        items: node.elements.map((item) =>
          item === null || item.type === 'SpreadElement'
            ? { kind: 'other' }
            : readValue(item, commaEnds),
        ),
      };
    case 'StringLiteral':
    case 'NumericLiteral':
    case 'BooleanLiteral':
      return { kind: 'plain', value: node.value };
    case 'NullLiteral':
      return { kind: 'plain', value: null };
    case 'TSAsExpression':
    case 'TSSatisfiesExpression':
      return readValue(node.expression, commaEnds);
    default:
      return { kind: 'other' };
  }
}

function placeOf({ start, end }: { start?: number | null; end?: number | null }) {
  return { start: start ?? 0, end: end ?? 0 };
}

function commas(tokens: Parsed['tokens']): number[] {
  return (tokens ?? [])
    .filter((token): token is Token => isToken(token) && token.type.label === ',')
    .map(({ end }) => end);
}

function isToken(token: unknown): token is Token {
  return (
    typeof token === 'object' &&
    token !== null &&
    'start' in token &&
    'end' in token &&
    'type' in token &&
    typeof token.type === 'object' &&
    token.type !== null &&
    'label' in token.type
  );
}
