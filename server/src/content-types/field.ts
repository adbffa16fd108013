interface FieldView {
  description?: string;
  placeholder?: string;
  editable?: boolean;
  /** Of a relation: the field that names what it points at. */
  mainField?: string;
}

/** How the content manager names one field, in the form and in the list. */
export function field(label: string, edit: FieldView = {}) {
  return { edit: { label, ...edit }, list: { label } };
}

/** The list of a type: newest change first. Strapi wants every setting said. */
export function listSettings(mainField: string) {
  return {
    bulkable: true,
    filterable: true,
    searchable: true,
    pageSize: 20,
    mainField,
    defaultSortBy: 'updatedAt',
    defaultSortOrder: 'DESC',
  };
}
