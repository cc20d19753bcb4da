import { Controls, Description, Primary, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

/**
 * The docs page of a component: description (from its source), example, usage (from its stories), props, and variations. A page
 * without a component, such as Colour, is its description and its stories.
 */
export function ComponentDocs(): ReactNode {
  const { component } = useOf('meta', ['meta']).preparedMeta;
  if (!component) {
    return (
      <>
        <Title />
        <Description of="meta" />
        <Stories title={[]} />
      </>
    );
  }
  return (
    <>
      <Title />
      <Description of={component} />
      <Primary />
      <Description of="meta" />
      <h2 id="props">Props</h2>
      <Controls />
      <Stories includePrimary={false} title={<h2 id="variations">Variations</h2>} />
    </>
  );
}
