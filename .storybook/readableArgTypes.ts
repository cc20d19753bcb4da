import type { ArgTypesEnhancer, InputType } from 'storybook/internal/types';

/** What Storybook's build adds to a component: the types of its props as in the source. */
interface Documented {
  __docgenInfo?: { props?: Record<string, { tsType?: { name: string; raw?: string } }> };
}

/** Shows types and defaults of props as in the source, and adds text controls for nodes. */
export const readableArgTypes: ArgTypesEnhancer = ({ argTypes, component }) => {
  const props = (component as Documented | undefined)?.__docgenInfo?.props ?? {};
  return Object.fromEntries(
    Object.entries(argTypes).map(([name, argType]) => [
      name,
      readable(argType, props[name]?.tsType?.raw ?? argType.table?.type?.summary),
    ]),
  );
};

function readable(argType: InputType, type: string | undefined): InputType {
  const [description, byDefault] = argType.description?.split(/\s*@default /) ?? [];
  return {
    ...(type === 'ReactNode' && { control: { type: 'text' } }),
    ...argType,
    description,
    table: {
      ...argType.table,
      ...(type && { type: { summary: type } }),
      ...(byDefault && { defaultValue: { summary: byDefault } }),
    },
  };
}
