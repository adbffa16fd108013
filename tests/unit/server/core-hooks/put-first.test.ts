import {
  type ExtensionService,
  type FieldMiddleware,
  putFirst,
} from '../../../../server/src/core-hooks/article/graphql/schema';

const middleware = (name: string): FieldMiddleware =>
  Object.assign(async () => name, { label: name });

it('middlewares of others stay, after those that guard', () => {
  const [guard, theirs] = [middleware('guard'), middleware('theirs')];
  const auth = { scope: ['find'] };
  const extension: ExtensionService = {
    use: () => undefined,
    generate: () => ({
      resolversConfig: {
        'Category.articles': { middlewares: [theirs], ...{ auth } },
        'Query.pages': { middlewares: [theirs] },
      },
    }),
  };
  putFirst(extension, () => ({
    'Category.articles': { middlewares: [guard] },
    'Query.articles': { middlewares: [guard] },
  }));
  expect(extension.generate({}).resolversConfig).toEqual({
    'Category.articles': { middlewares: [guard, theirs], auth },
    'Query.pages': { middlewares: [theirs] },
    'Query.articles': { middlewares: [guard] },
  });
});
