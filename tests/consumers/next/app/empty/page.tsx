/** Nothing: what Next loads for any page, to compare with. */
export default function EmptyPage() {
  return <p>Nothing</p>;
}
