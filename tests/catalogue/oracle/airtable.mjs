import Airtable from 'airtable';

export const client = (endpointUrl) => new Airtable({ apiKey: 'sandbox-token', endpointUrl });
const table = (airtable, { baseId, tableIdOrName }) => airtable.base(baseId)(tableIdOrName);
const options = ({ typecast }) => (typecast === undefined ? {} : { typecast });

// The SDK posts new records to the table's path with a slash at its end, which the vendor's reference has not: left out.
export const calls = {
  list_records: (airtable, input) => {
    const { fieldNames: fields, filterByFormula, sortField: field, sortDirection: direction, view, pageSize } = input;
    const given = { fields, filterByFormula, sort: field && [{ field, direction }], view, pageSize };
    return table(airtable, input).select(JSON.parse(JSON.stringify(given))).firstPage();
  },
  get_record: (airtable, input) => table(airtable, input).find(input.recordId),
  update_record: (airtable, input) => table(airtable, input).update(input.recordId, input.fields, options(input)),
  delete_record: (airtable, input) => table(airtable, input).destroy(input.recordId),
};
