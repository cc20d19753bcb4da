/** An empty page, to measure what Next loads for any page. */
export default function EmptyPage() {
  return <p>Nothing</p>;
}
