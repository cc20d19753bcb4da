import { Controls, Description, Primary, Stories, Title, useOf } from '@storybook/addon-docs/blocks';
import type { ReactNode } from 'react';

/**
 * The page of a component: what it is (from its source), how it looks, how to use it (from its stories), what it takes, and its
 * variations. A page about no component, such as Colour, is its text and its stories.
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
