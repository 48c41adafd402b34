package pinterest

import (
	"fmt"
	"net/http"
)

const base = "https://api.pinterest.com/ads/v3"

// Campaign fetches /campaigns/{id}/ with its ad groups left out.
func (c *Client) Campaign(id int64) (*http.Response, error) {
	return c.do(http.MethodGet, fmt.Sprintf("%s/campaigns/%d/", base, id))
}

func (c *Client) UpdateAdGroups(advertiserID string, groups []AdGroup) (*http.Response, error) {
	return c.send(http.MethodPut, base+"/ad_groups/", groups)
}

type Goal struct {
	ConversionTagID string `json:"conversionTagId"`
	LearningMode    string `json:"learningModeType"`
}
