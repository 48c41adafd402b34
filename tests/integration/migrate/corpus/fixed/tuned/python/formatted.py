from .http import http

# TODO(pinterest-ads): ...
BOARDS = "https://api.pinterest.com/ads/v3/advertisers/{advertiser}/boards/"
# TODO(pinterest-ads): ...
PINS_OF_BOARD = "https://api.pinterest.com/ads/v3/boards/{board}/pins/"
# TODO(pinterest-ads): ...
COVER = "https://api.pinterest.com/ads/v3/boards/{}/cover/"


def boards(advertiser):
    return http.get(BOARDS.format(advertiser=advertiser))


def pins(board):
    return http.get(PINS_OF_BOARD.format(board=board))


def set_cover(board, pin):
    return http.put(COVER.format(board), json={"pin": pin})


def create_board(advertiser, name):
    return http.post(BOARDS.format(advertiser=advertiser), json={"name": name})
